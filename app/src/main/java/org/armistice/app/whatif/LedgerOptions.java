package org.armistice.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.whatif.Effect;
import org.armistice.experiments.whatif.Examination;
import org.armistice.experiments.whatif.Finding;
import org.armistice.experiments.whatif.Ledger;
import org.armistice.experiments.whatif.Study;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.simulator.outcome.Indicator;
import picocli.CommandLine.Option;

/** What is to be found out about the grounds of an answer. */
final class LedgerOptions {
    @Option(
            names = "--outcome",
            paramLabel = "ID",
            description =
                    "An outcome that the answer is about, such as holder/sirte/gna (default: the three clearest). May be given several times.")
    private List<String> outcomes = new ArrayList<>();

    @Option(
            names = "--ledger",
            paramLabel = "N",
            defaultValue = "4",
            description =
                    "How many assumptions are moved through their ranges to see whether the answer is reversed; 0 for none (default: 4).")
    private int moved;

    @Option(
            names = "--move",
            paramLabel = "PATH",
            description =
                    "An assumption that the ledger is to move, such as red-lines.doubt-days, before those that go with the answer most. "
                            + "May be given several times.")
    private List<String> move = new ArrayList<>();

    /** Throws {@link BadInput} with the outcomes and assumptions that are not there. */
    void check(Study study) {
        if (moved < 0) {
            throw new BadInput(
                    new Problem(Position.ofFile("--ledger"), "0 or more assumptions can be moved, not " + moved + "."));
        }
        List<String> known = study.gauges().all().stream().map(Indicator::id).toList();
        List<Problem> problems = new ArrayList<>();
        outcomes.stream()
                .filter(id -> !known.contains(id))
                .map(
                        id -> new Problem(
                                Position.ofFile("--outcome"),
                                "there is no outcome '" + id + "'." + Suggestion.maybe(id, known)
                                        + " There are, among others: handovers, civilian-deaths, ceasefire/first-day, holder/PLACE/FACTION."))
                .forEach(problems::add);
        List<String> paths = study.factors().all().stream().map(Factor::path).toList();
        move.stream()
                .filter(path -> study.factors().find(path).isEmpty())
                .map(path -> new Problem(
                        Position.ofFile("--move"),
                        "there is no assumption '" + path + "'." + Suggestion.maybe(path, paths)))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** How many pairs of runs {@link #of} makes at most. */
    int pairs(Study study, int runs) {
        return Examination.pairs(most(study), Examination.usualRuns(runs));
    }

    /**
     * The ledgers of a finding.
     *
     * @param runs of the study
     * @param progress told of every pair that is done
     * @param stopped asked before each pair; once it says yes, the ledgers say what has been found out by then
     */
    List<Ledger> of(Study study, Finding finding, int runs, Runnable progress, BooleanSupplier stopped) {
        List<Effect> answers = answers(finding);
        if (most(study) == 0 || answers.isEmpty()) {
            return List.of();
        }
        Examination examination = new Examination(study, finding, answers);
        List<Factor> factors = Stream.concat(
                        move.stream().map(path -> study.factors().find(path).orElseThrow()),
                        examination.candidates(most(study)).stream())
                .distinct()
                .limit(most(study))
                .toList();
        return examination.ledgers(factors, Examination.usualRuns(runs), progress, stopped);
    }

    private int most(Study study) {
        int drawn = study.factors().drawn().size();
        return Math.max(move.size(), Math.min(moved, drawn));
    }

    /** Those that the user names, or the clearest. */
    private List<Effect> answers(Finding finding) {
        return outcomes.isEmpty()
                ? finding.clearest(Examination.USUAL_ANSWERS)
                : finding.effects().stream()
                        .filter(e -> outcomes.contains(e.indicator().id()))
                        .toList();
    }
}
