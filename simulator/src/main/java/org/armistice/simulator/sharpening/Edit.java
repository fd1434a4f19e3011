package org.armistice.simulator.sharpening;

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

    /** In words, behind what they are true of: {@code where column's loyalty is 30 %, after 2 days}. */
    String words() {
        List<String> said = new ArrayList<>(given);
        without.forEach(fact -> said.add("there is no " + fact));
        String where = said.isEmpty() ? "" : "where " + String.join(" and ", said);
        String then = days < 0 ? "" : "after " + days + (days == 1 ? " day" : " days");
        return where.isEmpty() && then.isEmpty()
                ? "in figures"
                : where + (where.isEmpty() || then.isEmpty() ? "" : ", ") + then;
    }
}
