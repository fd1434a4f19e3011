package org.armistice.rules.plan;

import java.util.List;
import java.util.Map;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Watch;

/**
 * What of a watch is found by joining facts, and what is looked at afterwards, for each find.
 *
 * <p>Joined is who and what: tests of one fact alone, and references, choices and flags that several facts have in common.
 * Looked at is where references lead, and how much, how many and when: numbers and dates of several facts, totals, groups
 * of which there must be one or none, and all that comes after such a condition. These things change daily, and are asked
 * for once a day. See docs/decisions/0011-joined-and-looked-at.md.
 */
public final class Plan {
    private final List<Condition.Match> joined;
    private final Map<Integer, Condition.Match> named;
    private final int[] slots;
    private final List<Condition> rest;

    Plan(List<Condition.Match> joined, Map<Integer, Condition.Match> named, int[] slots, List<Condition> rest) {
        this.joined = List.copyOf(joined);
        this.named = Map.copyOf(named);
        this.slots = slots;
        this.rest = List.copyOf(rest);
    }

    /** The usual plan. */
    public static Plan of(Watch watch) {
        return new Planning(watch.conditions()).plan();
    }

    /**
     * A plan for a watch that somebody else matches as a whole.
     *
     * @param slots what is bound then, in the order in which it is handed over
     */
    public static Plan whole(int[] slots) {
        return new Plan(List.of(), Map.of(), slots, List.of());
    }

    /** The patterns to be joined, in order, with those tests that they are to pass. */
    public List<Condition.Match> joined() {
        return joined;
    }

    /** By slot, the facts that the watch names and that are not joined; tests of single patterns may read them. */
    public Map<Integer, Condition.Match> named() {
        return named;
    }

    /** The slots that are bound when a match is handed over, in this order. */
    public int[] slots() {
        return slots;
    }

    /** What is looked at, in order. */
    public List<Condition> rest() {
        return rest;
    }
}
