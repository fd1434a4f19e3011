package org.armistice.rules.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.fact.FactType;
import org.armistice.rules.typed.Condition;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Query} ready. */
final class Preparation {
    private final @Nullable Groups groups;
    private final Scope scope;

    /** @param groups null if there will be no memory to ask them */
    Preparation(@Nullable Groups groups, Scope scope) {
        this.groups = groups;
        this.scope = scope;
    }

    Query query(List<Condition> conditions, Set<Integer> bound) {
        Set<Integer> known = new HashSet<>(bound);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            steps.add(step(conditions.get(i), conditions.subList(i + 1, conditions.size()), known));
        }
        return new Query(steps);
    }

    /** @param known slots that hold facts by now */
    private Step step(Condition condition, List<Condition> later, Set<Integer> known) {
        if (condition instanceof Condition.Match match) {
            scope.add(match);
            Step step = find(match, later, known);
            known.add(match.variable().slot());
            return step;
        } else if (condition instanceof Condition.Total total) {
            return fold(total, known);
        } else if (condition instanceof Condition.Check check) {
            scope.add(check.test());
            return new Step.Check(check.test(), scope);
        } else if (condition instanceof Condition.Present present) {
            return exists(present.conditions(), known, true);
        }
        return exists(((Condition.Absent) condition).conditions(), known, false);
    }

    private Step find(Condition.Match match, List<Condition> later, Set<Integer> known) {
        int slot = match.variable().slot();
        FactType<?> type = match.variable().type();
        if (type == null) {
            throw new IllegalStateException("a match binds a fact");
        }
        Access access = Access.of(match, known, groups);
        return access instanceof Access.One one
                ? new Step.FindOne(slot, type, one, match.tests(), scope)
                : new Step.Each(slot, Shortcut.of(match, later, known, (Access.Many) access), match.tests(), scope);
    }

    private Step fold(Condition.Total total, Set<Integer> known) {
        scope.add(total.of());
        int slot = total.result().slot();
        Groups.Asked asked = groups == null ? null : groups.find(total.source(), total.of(), known);
        return asked == null
                ? new Step.Fold(slot, total.fold(), query(total.source(), known), total.of())
                : new Step.FoldAnswer(slot, total.fold(), asked, total.of(), scope);
    }

    private Step exists(List<Condition> conditions, Set<Integer> known, boolean wanted) {
        Groups.Asked asked = groups == null ? null : groups.find(conditions, null, known);
        return asked == null ? new Step.Exists(query(conditions, known), wanted) : new Step.Answered(asked, wanted);
    }
}
