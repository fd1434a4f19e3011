package org.armistice.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.Marks;
import org.armistice.rules.language.clause.Marks.Mark;
import org.armistice.rules.typed.Branch;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Groups the conditions of one branch into the clauses that they come from. */
final class Clauses {
    private final Marks marks;
    private final Body.Alternative alternative;
    private final Branch branch;
    private final List<Clause> clauses = new ArrayList<>();
    private List<Condition> group = new ArrayList<>();
    private @Nullable Mark groupMark;

    Clauses(Marks marks, Body.Alternative alternative, Branch branch) {
        this.marks = marks;
        this.alternative = alternative;
        this.branch = branch;
    }

    List<Clause> all() {
        List<Condition> conditions = alternative.conditions();
        int next = addDurations(0);
        while (next < conditions.size()) {
            add(conditions.get(next));
            next = addDurations(next + 1);
        }
        flush();
        return clauses;
    }

    private void add(Condition condition) {
        Mark mark = mark(condition);
        boolean isOther = mark != null && groupMark != null && !mark.span().equals(groupMark.span());
        if (isOther) {
            flush();
        }
        groupMark = mark == null ? groupMark : mark;
        group.add(condition);
    }

    private @Nullable Mark mark(Condition condition) {
        for (Marks.Kind kind : List.of(Marks.Kind.EXCEPTION, Marks.Kind.NEEDED, Marks.Kind.CLAUSE)) {
            Optional<Mark> mark = marks.find(condition, kind);
            if (mark.isPresent()) {
                return mark.get();
            }
        }
        return null;
    }

    /**
     * Adds the durations that cover the conditions so far, each with what it is calculated from.
     *
     * @return the next condition
     */
    private int addDurations(int covered) {
        int next = covered;
        for (int i = 0; i < alternative.clocks().size(); i++) {
            Body.Duration duration = alternative.clocks().get(i);
            Optional<Mark> mark = marks.find(duration.days(), Marks.Kind.DURATION);
            if (duration.conditions().size() == covered && mark.isPresent()) {
                flush();
                int first = next;
                while (next < alternative.conditions().size()
                        && marks.find(alternative.conditions().get(next), Marks.Kind.DURATION)
                                .equals(mark)) {
                    next++;
                }
                List<Condition> from = alternative.conditions().subList(first, next);
                Clock clock = branch.clocks().get(i);
                clauses.add(clause(Clause.Kind.DURATION, mark.get(), from, List.of(), clock));
            }
        }
        return next;
    }

    private void flush() {
        Mark mark = groupMark;
        if (mark != null) {
            Clause.Kind kind = switch (mark.kind()) {
                case EXCEPTION -> Clause.Kind.EXCEPTION;
                case NEEDED -> Clause.Kind.NEEDED;
                default -> Clause.Kind.CONDITION;
            };
            clauses.add(clause(kind, mark, group, sides(group), null));
        }
        if (mark != null || !clauses.isEmpty()) {
            group = new ArrayList<>();
        }
        groupMark = null;
    }

    private static Clause clause(
            Clause.Kind kind, Mark mark, List<Condition> conditions, List<Clause> sides, @Nullable Clock clock) {
        return new Clause(kind, mark.span(), mark.words(), conditions, sides, clock);
    }

    private List<Clause> sides(List<Condition> conditions) {
        List<Clause> sides = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Check check && check.test() instanceof Test.AnyOf any) {
                addSides(any, sides);
            }
        }
        return sides;
    }

    private void addSides(Test.AnyOf any, List<Clause> sides) {
        for (Test test : any.tests()) {
            Test first = test instanceof Test.AllOf all ? all.tests().get(0) : test;
            Optional<Mark> mark = marks.find(first, Marks.Kind.ALTERNATIVE);
            if (mark.isPresent()) {
                sides.add(
                        clause(Clause.Kind.CONDITION, mark.get(), List.of(new Condition.Check(test)), List.of(), null));
            } else if (test instanceof Test.AnyOf inner) {
                addSides(inner, sides);
            }
        }
    }
}
