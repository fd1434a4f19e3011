package org.armistice.app.chart;

import java.util.List;

/**
 * Who held a place over time.
 *
 * @param place as people call it
 * @param stays in the order of their days, the first of day 1
 */
public record Tenure(String place, List<Stay> stays) {
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
