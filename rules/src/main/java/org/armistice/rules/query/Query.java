package org.armistice.rules.query;

import java.util.List;
import java.util.Set;
import org.armistice.rules.typed.Condition;

/**
 * Conditions made ready to be looked at: each fact is found by the shortest way, such as a reference from or to a fact
 * that is bound already. The ways to satisfy the conditions, and their order, are those of a plain search.
 */
public final class Query {
    private static final Sink ANY = way -> true;

    private final Step[] steps;

    Query(List<Step> steps) {
        this.steps = steps.toArray(new Step[0]);
    }

    /**
     * Makes conditions ready.
     *
     * @param bound slots that hold facts beforehand
     */
    public static Query of(List<Condition> conditions, Set<Integer> bound) {
        return new Preparation(null, new Scope(null)).query(conditions, bound);
    }

    /**
     * Makes conditions ready for looks that have a {@link Memory}.
     *
     * @param bound slots that hold facts beforehand
     * @param groups what they ask is added to them
     * @param scope what is looked at apart from groups is added to it
     */
    public static Query of(List<Condition> conditions, Set<Integer> bound, Groups groups, Scope scope) {
        return new Preparation(groups, scope).query(conditions, bound);
    }

    /** Whether one fact after the other is tried, groups that are kept aside. */
    boolean isSearch() {
        for (Step step : steps) {
            if (step.isSearch()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Hands over one way after the other, until the sink has had enough.
     *
     * @param bindings what is bound beforehand; the slots that the conditions bind are empty before and after
     * @return whether the sink has had enough
     */
    public boolean run(Look look, Object[] bindings, Sink sink) {
        return run(look, bindings, 0, sink);
    }

    /** Whether there is a way. */
    boolean exists(Look look, Object[] bindings) {
        return run(look, bindings, 0, ANY);
    }

    /** Goes on from a step. */
    boolean run(Look look, Object[] bindings, int from, Sink sink) {
        int at = from;
        while (at < steps.length && !(steps[at] instanceof Step.Each) && steps[at].holds(look, bindings)) {
            at++;
        }
        boolean enough = false;
        if (at == steps.length) {
            enough = sink.take(bindings);
        } else if (steps[at] instanceof Step.Each each) {
            enough = each.run(this, look, bindings, at + 1, sink);
        }
        for (int i = Math.min(at, steps.length - 1); i >= from; i--) {
            if (steps[i].slot >= 0) {
                bindings[steps[i].slot] = null;
            }
        }
        return enough;
    }
}
