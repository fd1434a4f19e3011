package org.armistice.rules.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.fact.FactType;
import org.armistice.rules.typed.Condition;

/**
 * Conditions made ready to be looked at: each fact is found by the shortest way, such as a reference from or to a fact
 * that is bound already. The ways to satisfy the conditions, and their order, are those of a plain search.
 */
public final class Query {
    private final Step[] steps;

    private Query(List<Step> steps) {
        this.steps = steps.toArray(new Step[0]);
    }

    /**
     * Makes conditions ready.
     *
     * @param bound slots that hold facts beforehand
     */
    public static Query of(List<Condition> conditions, Set<Integer> bound) {
        Set<Integer> known = new HashSet<>(bound);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            steps.add(step(conditions.get(i), conditions.subList(i + 1, conditions.size()), known));
        }
        return new Query(steps);
    }

    private static Step step(Condition condition, List<Condition> later, Set<Integer> known) {
        if (condition instanceof Condition.Match match) {
            Step step = find(match, later, known);
            known.add(match.variable().slot());
            return step;
        } else if (condition instanceof Condition.Total total) {
            return new Step.Fold(total.result().slot(), total.fold(), of(total.source(), known), total.of());
        } else if (condition instanceof Condition.Check check) {
            return new Step.Check(check.test());
        } else if (condition instanceof Condition.Present present) {
            return new Step.Exists(of(present.conditions(), known), true);
        }
        return new Step.Exists(of(((Condition.Absent) condition).conditions(), known), false);
    }

    private static Step find(Condition.Match match, List<Condition> later, Set<Integer> known) {
        int slot = match.variable().slot();
        FactType<?> type = match.variable().type();
        if (type == null) {
            throw new IllegalStateException("a match binds a fact");
        }
        Access access = Access.of(match, known);
        return access instanceof Access.One one
                ? new Step.FindOne(slot, type, one, match.tests())
                : new Step.FindEach(slot, Shortcut.of(match, later, known, (Access.Many) access), match.tests());
    }

    /**
     * Hands over one way after the other, until the sink has had enough.
     *
     * @param bindings what is bound beforehand; as before when it is done
     * @return whether the sink has had enough
     */
    public boolean run(Look look, Object[] bindings, Sink sink) {
        return run(look, bindings, 0, sink);
    }

    /** Whether there is a way. */
    boolean exists(Look look, Object[] bindings) {
        return run(look, bindings, 0, way -> true);
    }

    /** Goes on from a step. */
    boolean run(Look look, Object[] bindings, int from, Sink sink) {
        return from == steps.length ? sink.take(bindings) : steps[from].run(this, look, bindings, from + 1, sink);
    }
}
