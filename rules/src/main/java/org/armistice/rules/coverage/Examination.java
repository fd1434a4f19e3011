package org.armistice.rules.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.rules.reference.Durations;
import org.armistice.rules.reference.Search;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Check;
import org.armistice.rules.typed.Condition.Match;
import org.armistice.rules.typed.Test;
import org.armistice.rules.wording.Clause;

/**
 * Looks at a rule clause by clause, in the order of the text. A clause is reached for facts for which all clauses before it
 * hold; it is false for them if it cannot be satisfied, and one that introduces a fact ({@code a force F is attacking}) also
 * if it does not hold of some fact of the kind.
 */
public final class Examination {
    private final Search search;
    private final Durations durations;

    /** @param durations must have sampled the rules that are looked at, on this day too */
    public Examination(World world, Durations durations) {
        this.search = new Search(world);
        this.durations = durations;
    }

    /** Looks at all alternatives of a rule; its chance is not looked at. */
    public void examine(Points points, Sighting sighting) {
        if (sighting.isComplete(points.all().size())) {
            return;
        }
        for (List<Clause> clauses : points.wording().clauses()) {
            visit(clauses, 0, new Object[points.rule().slots()], points, sighting);
        }
    }

    private void visit(List<Clause> clauses, int at, Object[] bindings, Points points, Sighting sighting) {
        if (at == clauses.size()) {
            sighting.hold();
            return;
        }
        Clause clause = clauses.get(at);
        Clock clock = clause.clock();
        int point = clause.kind() == Clause.Kind.NEEDED ? -1 : points.number(Points.of(clause));
        if (clock != null) {
            search.ways(clause.conditions(), bindings, way -> {
                boolean enough = durations.held(clock, way).isEnough();
                sighting.see(point, enough);
                if (enough) {
                    visit(clauses, at + 1, way, points, sighting);
                }
            });
            return;
        }
        lookAtSides(clause, bindings, points, sighting);
        for (Object[] start : starts(clause, bindings)) {
            boolean[] any = new boolean[1];
            search.ways(clause.conditions(), start, way -> {
                any[0] = true;
                visit(clauses, at + 1, way, points, sighting);
            });
            sighting.see(point, any[0] != (clause.kind() == Clause.Kind.EXCEPTION));
        }
    }

    /** The bindings with each fact of which the clause may speak, if it introduces one; else the bindings alone. */
    private List<Object[]> starts(Clause clause, Object[] bindings) {
        Condition first =
                clause.conditions().isEmpty() ? null : clause.conditions().get(0);
        if (!(first instanceof Match match)
                || match.id() != null
                || match.tests().stream().anyMatch(match::isLink)
                || bindings[match.variable().slot()] != null) {
            return Collections.singletonList(bindings);
        }
        List<Object[]> starts = new ArrayList<>();
        for (Fact fact : search.candidates(match, bindings)) {
            Object[] start = bindings.clone();
            start[match.variable().slot()] = fact;
            starts.add(start);
        }
        return starts.isEmpty() ? Collections.singletonList(bindings) : starts;
    }

    private void lookAtSides(Clause clause, Object[] bindings, Points points, Sighting sighting) {
        if (clause.sides().isEmpty()) {
            return;
        }
        List<Condition> others = clause.conditions().stream()
                .filter(c -> !(c instanceof Check check && check.test() instanceof Test.AnyOf))
                .toList();
        search.ways(others, bindings, way -> {
            for (Clause side : clause.sides()) {
                sighting.see(points.number(Points.ofSide(side)), search.exists(side.conditions(), way));
            }
        });
    }
}
