package org.armistice.workbench.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.trial.Explained;
import org.armistice.simulator.trial.Inquest;
import org.armistice.simulator.trial.Trial;
import org.armistice.simulator.trial.Verdict;
import org.armistice.workbench.rulebook.Library;
import org.armistice.workbench.rulebook.Volume;
import org.jspecify.annotations.Nullable;

/** Runs the tests of a draft, those in its file of tests included. */
final class Tests {
    /** No further test is begun after that. */
    static final Duration MOST_TIME = Duration.ofSeconds(60);

    private static final int MOST_EXPLAINED = 20;

    private final Library library;

    Tests(Library library) {
        this.library = library;
    }

    /**
     * What came of them.
     *
     * @param passed how many
     * @param failed how many
     * @param notRun how many there was no time for
     * @param tests those that failed first, each group in the order of the text
     */
    record Results(int passed, int failed, int notRun, List<TestResult> tests) {}

    /**
     * Runs them.
     *
     * @param only the name of one to be run alone, or null for all
     * @throws org.armistice.model.problem.BadInput if the draft has mistakes
     */
    Results run(Volume volume, String text, @Nullable String only) {
        String file = volume.file().toString();
        Rulebooks books = library.with(volume, text);
        Rulebooks.Checked checked = Simulation.check(library.scenario(volume.scenario()), books);
        List<RulebookTest> tests = checked.tests().stream()
                .filter(test -> test.rulebook().equals(volume.name()))
                .filter(test -> only == null || test.name().equals(only))
                .toList();
        Trial trial = new Trial(checked.rules());
        long until = System.nanoTime() + MOST_TIME.toNanos();
        List<Optional<Verdict>> verdicts = IntStream.range(0, tests.size())
                .parallel()
                .mapToObj(i ->
                        System.nanoTime() < until ? Optional.of(trial.run(tests.get(i))) : Optional.<Verdict>empty())
                .toList();
        Inquest inquest = new Inquest(checked, trial);
        List<TestResult> failed = new ArrayList<>();
        List<TestResult> passed = new ArrayList<>();
        for (Optional<Verdict> verdict : verdicts) {
            if (verdict.isPresent() && verdict.get().passes()) {
                passed.add(TestResult.passed(verdict.get(), file));
            } else if (verdict.isPresent()) {
                List<Explained> explained = failed.size() < MOST_EXPLAINED ? inquest.of(verdict.get()) : List.of();
                failed.add(TestResult.failed(verdict.get(), explained, file));
            }
        }
        int notRun = (int) verdicts.stream().filter(Optional::isEmpty).count();
        List<TestResult> all = new ArrayList<>(failed);
        all.addAll(passed);
        return new Results(passed.size(), failed.size(), notRun, all);
    }
}
