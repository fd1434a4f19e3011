package org.armistice.simulator.trial;

import java.util.ArrayList;
import java.util.List;

/**
 * What is different in a test that is like another.
 *
 * @param given what takes the place of what was given, or comes to it
 * @param without ids of facts that are left out
 * @param days for how many days it goes on, or -1 for as many as the other
 */
record Edit(List<String> given, List<String> without, int days) {
    /** Nothing is different. */
    static final Edit NONE = new Edit(List.of(), List.of(), -1);

    Edit {
        given = List.copyOf(given);
        without = List.copyOf(without);
    }

    static Edit given(String... lines) {
        return new Edit(List.of(lines), List.of(), -1);
    }

    static Edit without(String fact) {
        return new Edit(List.of(), List.of(fact), -1);
    }

    Edit lasting(int otherDays) {
        return new Edit(given, without, otherDays);
    }

    Edit and(Edit other) {
        List<String> both = new ArrayList<>(given);
        both.addAll(other.given);
        List<String> out = new ArrayList<>(without);
        out.addAll(other.without);
        return new Edit(both, out, other.days < 0 ? days : other.days);
    }

    /** In words, behind the name of the other test. */
    String words() {
        List<String> said = new ArrayList<>(given);
        without.forEach(fact -> said.add("without " + fact));
        if (days >= 0) {
            said.add("after " + days + (days == 1 ? " day" : " days"));
        }
        return said.isEmpty() ? "in figures" : "but " + String.join(" and ", said);
    }
}
