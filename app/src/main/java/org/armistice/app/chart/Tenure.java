package org.armistice.app.chart;

import java.util.List;

/**
 * Who held a place over time.
 *
 * @param place as people call it
 * @param stays in the order of their days, the first of day 1
 */
public record Tenure(String place, List<Stay> stays) {
    /**
     * From one day until the next stay of its place: who held it and who contested it.
     *
     * @param day the first one
     * @param contester {@link Party#NOBODY} if nobody did
     */
    public record Stay(int day, Party holder, Party contester) {}

    /** @throws IllegalArgumentException if there is no stay */
    public Tenure {
        stays = List.copyOf(stays);
        if (stays.isEmpty()) {
            throw new IllegalArgumentException("nobody is said to hold " + place);
        }
    }

    public Stay at(int day) {
        Stay at = stays.get(0);
        for (Stay stay : stays) {
            if (stay.day() <= day) {
                at = stay;
            }
        }
        return at;
    }

    /** Whether anything happened to it. */
    public boolean isSteady() {
        return stays.size() == 1 && first().contester().equals(Party.NOBODY);
    }

    public Stay first() {
        return stays.get(0);
    }

    public Stay last() {
        return stays.get(stays.size() - 1);
    }
}
