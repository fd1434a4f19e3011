package org.armistice.rules.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.rules.evidence.Line.Outcome;
import org.armistice.rules.reference.Durations;
import org.armistice.rules.reference.Search;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Absent;
import org.armistice.rules.typed.Condition.Check;
import org.armistice.rules.typed.Condition.Match;
import org.armistice.rules.typed.Condition.Present;
import org.armistice.rules.typed.Expression.FieldValue;
import org.armistice.rules.typed.Test;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.wording.Clause;

/** Gathers what there is to say of one clause for certain facts. */
final class Telling {
    /** How many facts are tried at most to say what comes nearest to a single condition. */
    private static final long MOST_FACTS = 100_000;

    private final Search search;
    private final Durations durations;
    private final Object[] bindings;
    private final Predicate<Field> fixed;
    private final List<Gap> gaps = new ArrayList<>();
    private final Set<Reading> read = new LinkedHashSet<>();
    private final List<Variable> missing = new ArrayList<>();
    private final List<Fact> inTheWay = new ArrayList<>();
    private boolean failed;
    private boolean untold;

    /** @param bindings null where there is no fact of the kind */
    Telling(Search search, Durations durations, Object[] bindings, Predicate<Field> fixed) {
        this.search = search;
        this.durations = durations;
        this.bindings = bindings;
        this.fixed = fixed;
    }

    Line line(Clause clause) {
        Clock clock = clause.clock();
        if (clock != null) {
            return line(clause, clock);
        }
        clause.conditions().forEach(condition -> add(condition, clause));
        Outcome outcome = failed ? Outcome.FAILED : untold ? Outcome.UNTOLD : Outcome.MET;
        return new Line(clause, outcome, gaps, List.copyOf(read), missing, inTheWay, null);
    }

    private Line line(Clause clause, Clock clock) {
        Durations.Held held = isBound(Steps.needs(clock)) ? durations.held(clock, bindings) : null;
        Outcome outcome = held == null ? Outcome.UNTOLD : held.isEnough() ? Outcome.MET : Outcome.FAILED;
        return new Line(clause, outcome, List.of(), List.of(), List.of(), List.of(), held);
    }

    private boolean isBound(Set<Integer> slots) {
        return slots.stream().allMatch(slot -> bindings[slot] != null);
    }

    private void add(Condition condition, Clause clause) {
        if (condition instanceof Match match && bindings[match.variable().slot()] == null) {
            missing.add(match.variable());
            failed = true;
        } else if (condition instanceof Match match) {
            match.tests().forEach(this::add);
        } else if (condition instanceof Check check) {
            add(check.test());
        } else if (!isBound(Steps.outer(condition))) {
            untold = true;
        } else if (condition instanceof Absent absent) {
            search.first(absent.conditions(), bindings, witness -> addWitness(absent, witness));
        } else if (condition instanceof Present present && !search.exists(present.conditions(), bindings)) {
            failed = true;
            addNearest(present, clause);
        }
    }

    private void add(Test test) {
        if (!isBound(Steps.slots(test))) {
            untold = true;
            return;
        }
        test.reads(this::add);
        if (!test.holds(bindings)) {
            failed = true;
            gaps.addAll(Gap.of(test, bindings));
        }
    }

    private void add(FieldValue value) {
        if (bindings[value.slot()] instanceof Fact fact) {
            read.add(new Reading(fact, value.field(), fact.read(value.field())));
        }
    }

    private void addWitness(Absent absent, Object[] witness) {
        failed = true;
        for (Condition condition : absent.conditions()) {
            if (condition instanceof Match match && match.id() == null) {
                inTheWay.add((Fact) witness[match.variable().slot()]);
            }
        }
    }

    /** What comes nearest to being there. */
    private void addNearest(Present present, Clause outer) {
        Clause inner =
                new Clause(Clause.Kind.CONDITION, outer.span(), outer.text(), present.conditions(), List.of(), null);
        Object[] nearest = new Nearness(
                        search, durations, new Steps(List.of(inner), bindings, List.of(), fixed), bindings, MOST_FACTS)
                .find();
        if (nearest != null) {
            Line line = new Telling(search, durations, nearest, fixed).line(inner);
            gaps.addAll(line.gaps());
            missing.addAll(line.missing());
            inTheWay.addAll(line.inTheWay());
        }
    }
}
