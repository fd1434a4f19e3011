package org.armistice.app.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.sensitivity.kept.FactorText;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.simulator.setup.Change;
import org.armistice.simulator.setup.Prepared;
import picocli.CommandLine.Option;

/** Which factors are tried, and over what. */
final class FactorOptions {
    @Option(
            names = "--factors",
            paramLabel = "ID",
            split = ",",
            description = {
                "Which assumptions and parameters to try: ids, or patterns such as 'supply.*' (default: all that have a "
                        + "range). All others keep their values. '--list factors' lists them."
            })
    private List<String> wanted = new ArrayList<>();

    @Option(
            names = "--vary",
            paramLabel = "PATH=DIST",
            description = "Gives a factor another distribution: supply.patience='uniform(3, 10 days)'.")
    private List<String> vary = new ArrayList<>();

    /**
     * All that can be tried: what has a range of more than one value, and has not been set by hand.
     *
     * @throws BadInput if a distribution cannot be read or does not fit
     */
    List<Factor> all(Prepared prepared) {
        Set<String> set = prepared.changes().stream().map(Change::path).collect(Collectors.toSet());
        return Factors.of(prepared.scenario(), prepared.checked()).vary(vary).all().stream()
                .filter(factor -> FactorText.isVaried(factor))
                .filter(factor -> !set.contains(factor.path()) && !set.contains(factor.id()))
                .toList();
    }

    /**
     * Those that are wanted, in their own order.
     *
     * @throws BadInput if one is not there
     */
    List<Factor> choose(List<Factor> all) {
        if (wanted.isEmpty()) {
            return all;
        }
        List<Problem> problems = new ArrayList<>();
        List<Predicate<String>> patterns = new ArrayList<>();
        for (String each : wanted) {
            Predicate<String> pattern = pattern(each.strip());
            patterns.add(pattern);
            if (all.stream().noneMatch(factor -> matches(factor, pattern))) {
                problems.add(new Problem(
                        Position.ofFile("--factors"),
                        "there is no factor '" + each + "' that could be tried."
                                + Suggestion.maybe(
                                        each, all.stream().map(Factor::path).toList())
                                + " '--list factors' lists them."));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return all.stream()
                .filter(factor -> patterns.stream().anyMatch(pattern -> matches(factor, pattern)))
                .toList();
    }

    private static boolean matches(Factor factor, Predicate<String> pattern) {
        return pattern.test(factor.id()) || pattern.test(factor.path());
    }

    /** {@code *} stands for anything, {@code ?} for one sign. */
    private static Predicate<String> pattern(String wanted) {
        String expression = Pattern.quote(wanted).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(expression).asMatchPredicate();
    }
}
