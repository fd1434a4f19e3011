package org.armistice.workbench.run;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.setup.Change;
import org.armistice.workbench.intervention.Interventions;
import org.jspecify.annotations.Nullable;

/**
 * A run that somebody wants.
 *
 * @param scenario the name of one of the opened folder
 * @param seed what all chance comes from; 1 unless given
 * @param days how many are played, from 1 to 3650; the scenario's own number unless given
 * @param set values to be changed, each {@code PATH=VALUE}
 * @param with names of the scenario's what-ifs; with {@code @60} behind one, it begins on day 60
 * @param without rulebooks and rules that are left out
 */
public record Order(
        @Nullable String scenario,
        @Nullable Long seed,
        @Nullable Integer days,
        @Nullable List<String> set,
        @Nullable List<String> with,
        @Nullable List<String> without) {
    private static final int MOST_DAYS = 3650;

    /** Empty if none is named. */
    public String scenarioName() {
        return scenario == null ? "" : scenario;
    }

    public long seedOrUsual() {
        return seed == null ? 1 : seed;
    }

    public int daysOf(Scenario read) {
        return days == null ? read.days() : days;
    }

    public List<Change> changes() {
        return set == null ? List.of() : set.stream().map(Change::of).toList();
    }

    public Variation variation() {
        return new Variation(with == null ? List.of() : with, without == null ? List.of() : without);
    }

    /**
     * A what-if is one that is known: a name that is a path would read any file.
     *
     * @param known names of what-ifs
     * @throws BadInput if something else is asked for
     */
    void check(List<String> known) {
        List<Problem> problems = new ArrayList<>();
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            problems.add(new Problem(
                    Position.ofFile("days"), "a run has from 1 to " + MOST_DAYS + " days, not " + days + "."));
        }
        for (String name : variation().with()) {
            String plain = Interventions.plain(name);
            if (!known.contains(plain)) {
                problems.add(new Problem(
                        Position.ofFile("with"),
                        "there is no what-if '" + plain + "'." + Suggestion.maybe(plain, known)));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }
}
