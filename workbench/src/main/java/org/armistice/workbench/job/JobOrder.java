package org.armistice.workbench.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.experiments.whatif.Examination;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.workbench.run.Order;
import org.jspecify.annotations.Nullable;

/**
 * A job that somebody wants. What is left out has its usual value.
 *
 * @param kind ensemble, what-if or sensitivity
 * @param scenario the name of one of the opened folder
 * @param runs how many; for a what-if, how many pairs for each branch; for sensitivity, at most so many
 * @param seed of the first run; 1 unless given
 * @param days how many each run has
 * @param set values to be changed, each {@code PATH=VALUE}
 * @param with names of what-ifs that all runs have
 * @param without rulebooks and rules that are left out
 * @param fixed whether no assumption is drawn but those that {@code vary} names
 * @param vary assumptions to be drawn from other distributions, each {@code PATH=DISTRIBUTION}
 * @param branches of a what-if: names of what-ifs, each of which is one branch
 * @param outcomes of a sensitivity: ids of outcomes
 * @param method of a sensitivity: morris, sobol or prcc
 * @param factors of a sensitivity: which assumptions are tried, ids or patterns; all unless given
 * @param ledger of a what-if: how many assumptions are moved through their ranges to see what its answers rest on; none unless given
 */
public record JobOrder(
        @Nullable String kind,
        @Nullable String scenario,
        @Nullable Integer runs,
        @Nullable Long seed,
        @Nullable Integer days,
        @Nullable List<String> set,
        @Nullable List<String> with,
        @Nullable List<String> without,
        @Nullable Boolean fixed,
        @Nullable List<String> vary,
        @Nullable List<String> branches,
        @Nullable List<String> outcomes,
        @Nullable String method,
        @Nullable List<String> factors,
        @Nullable Integer ledger) {
    /** More are computed with the command line, which has all processors for itself. */
    static final int MOST_RUNS = 20_000;

    private static final int MOST_BRANCHES = 4;
    private static final int MOST_MOVED = 12;
    private static final int USUAL_RUNS = 200;
    private static final List<String> KINDS = List.of("ensemble", "what-if", "sensitivity");

    /** @throws BadInput with all that is wrong, as far as can be told without reading the scenario */
    void check() {
        List<Problem> problems = new ArrayList<>();
        if (!KINDS.contains(kindOrNone())) {
            problems.add(bad(
                    "kind", "there is no job '" + kindOrNone() + "'. There are: " + String.join(", ", KINDS) + "."));
        }
        if (runCount() < 2 || runCount() > MOST_RUNS) {
            problems.add(bad(
                    "runs",
                    "a job has from 2 to " + MOST_RUNS + " runs here, not " + runCount()
                            + ". 'armistice ensemble' takes more."));
        }
        if (kindOrNone().equals("what-if")
                && (branchNames().isEmpty() || branchNames().size() > MOST_BRANCHES)) {
            problems.add(bad(
                    "branches",
                    "a what-if has from 1 to " + MOST_BRANCHES + " branches, not "
                            + branchNames().size() + "."));
        }
        if (kindOrNone().equals("what-if") && runsOfBranches() > MOST_RUNS) {
            problems.add(bad(
                    "runs",
                    runCount() + " runs of the base and of each branch"
                            + (ledgerSize() > 0 ? ", with those of the ledger," : "") + " are more than " + MOST_RUNS
                            + " altogether."));
        }
        if (ledgerSize() < 0
                || ledgerSize() > MOST_MOVED
                || ledgerSize() > 0 && !kindOrNone().equals("what-if")) {
            problems.add(bad(
                    "ledger",
                    "a what-if can have from 0 to " + MOST_MOVED + " assumptions moved for its ledger, not "
                            + ledgerSize() + "; nothing else has one."));
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    private long runsOfBranches() {
        long ofLedgers = 2L * branchNames().size() * Examination.pairs(ledgerSize(), Examination.usualRuns(runCount()));
        return (long) runCount() * (1 + branchNames().size()) + ofLedgers;
    }

    private static Problem bad(String where, String message) {
        return new Problem(Position.ofFile(where), message);
    }

    String kindOrNone() {
        return kind == null ? "" : kind;
    }

    String scenarioName() {
        return scenario == null ? "" : scenario;
    }

    int runCount() {
        return runs == null ? USUAL_RUNS : runs;
    }

    long firstSeed() {
        return seed == null ? 1 : seed;
    }

    boolean isFixed() {
        return fixed != null && fixed;
    }

    List<String> varied() {
        return vary == null ? List.of() : vary;
    }

    List<String> branchNames() {
        return branches == null ? List.of() : branches;
    }

    List<String> outcomeIds() {
        return outcomes == null ? List.of() : outcomes;
    }

    int ledgerSize() {
        return ledger == null ? 0 : ledger;
    }

    List<String> factorIds() {
        return factors == null ? List.of() : factors;
    }

    /** A single run of it, with a what-if more. */
    Order order(List<String> more) {
        List<String> all = Stream.concat((with == null ? List.<String>of() : with).stream(), more.stream())
                .toList();
        return new Order(scenario, firstSeed(), days, set, all, without);
    }
}
