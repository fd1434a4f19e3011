package org.armistice.experiments.sensitivity.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.draw.Factors;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.simulator.setup.Change;
import org.armistice.simulator.setup.Prepared;

/** Which factors can be tried, and are. */
public final class FactorChoice {
    private FactorChoice() {}

    /**
     * All that can be tried: what has a range of more than one value, and has not been set by hand.
     *
     * @param vary other distributions, each {@code PATH=DISTRIBUTION}
     * @param asked what they were asked for by, for errors
     * @throws BadInput if a distribution cannot be read or does not fit
     */
    public static List<Factor> all(Prepared prepared, List<String> vary, Position asked) {
        Set<String> set = prepared.changes().stream().map(Change::path).collect(Collectors.toSet());
        return Factors.of(prepared.scenario(), prepared.checked()).vary(vary, asked).all().stream()
                .filter(factor -> FactorText.isVaried(factor))
                .filter(factor -> !set.contains(factor.path()) && !set.contains(factor.id()))
                .toList();
    }

    /**
     * Those that are wanted, in their own order.
     *
     * @param wanted ids or paths, in which {@code *} stands for anything and {@code ?} for one sign; all if there is none
     * @param where it was asked for, as problems say it
     * @throws BadInput if one is not there
     */
    public static List<Factor> choose(List<Factor> all, List<String> wanted, String where) {
        if (wanted.isEmpty()) {
            return all;
        }
        List<Problem> problems = new ArrayList<>();
        List<Glob> globs = new ArrayList<>();
        for (String each : wanted) {
            Glob glob = new Glob(each.strip());
            globs.add(glob);
            if (all.stream().noneMatch(factor -> fits(glob, factor))) {
                problems.add(new Problem(
                        Position.ofFile(where),
                        "there is no factor '" + each + "' that could be tried."
                                + Suggestion.maybe(
                                        each, all.stream().map(Factor::path).toList())));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return all.stream()
                .filter(factor -> globs.stream().anyMatch(glob -> fits(glob, factor)))
                .toList();
    }

    private static boolean fits(Glob glob, Factor factor) {
        return glob.fits(factor.id()) || glob.fits(factor.path());
    }
}
