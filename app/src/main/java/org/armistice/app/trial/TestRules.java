package org.armistice.app.trial;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.armistice.app.scenario.TimeLimitOption;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.FormatOption;
import org.armistice.app.terminal.Interruption;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.quantity.Quantity;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.language.trial.TestFile;
import org.armistice.rules.language.trial.WrittenTest;
import org.armistice.rules.mutation.Mutant;
import org.armistice.rules.mutation.Mutants;
import org.armistice.rules.mutation.Step;
import org.armistice.simulator.sharpening.Sharpening;
import org.armistice.simulator.trial.Coverage;
import org.armistice.simulator.trial.Inquest;
import org.armistice.simulator.trial.Mutation;
import org.armistice.simulator.trial.Trial;
import org.armistice.simulator.trial.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the tests of rulebooks. */
@Command(
        name = "test",
        description = {
            "Runs the tests of rulebooks, which stand in test blocks and in files such as control.test.yaml beside control.md. "
                    + "Of a test that fails it says what was expected, what came, and why. Exit code 1 if one fails."
        },
        footer = {
            "",
            "Examples:",
            "  armistice rules test",
            "  armistice rules test my-rules",
            "  armistice rules test my-rules/supply.md --only 'a week without a road'",
            "  armistice rules test --coverage",
            "  armistice rules test my-rules --mutate --step '10 %%'",
            "  armistice rules test my-rules --mutate --suggest my-rules",
            "  armistice rules test --format json"
        })
public final class TestRules implements Callable<Integer>, Timed {
    private final Terminal terminal;

    @Mixin
    private TimeLimitOption timeLimit = new TimeLimitOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO|PATH",
            description = "A scenario, or rulebooks and folders of rulebooks; the core rulebooks if you name none.")
    private List<String> named = List.of();

    @Option(names = "--only", paramLabel = "TEXT", description = "Only tests that have this text in their name.")
    private String only = "";

    @Option(
            names = "--coverage",
            description = "Says also which conditions the tests have seen true and false, and what they have missed.")
    private boolean coverage;

    @Option(
            names = "--mutate",
            description = "Changes the rules a little, one thing at a time, and says which changes no test notices.")
    private boolean mutate;

    @Option(
            names = "--step",
            paramLabel = "SHARE",
            defaultValue = "25 %",
            description =
                    "By what share of itself --mutate shifts a number (default: 25 %%), whole numbers by at least 1.")
    private String step = "25 %";

    @Option(
            names = "--budget",
            paramLabel = "N",
            description = "How many changes --mutate tries at most, evenly spread (default: all).")
    private int budget = Integer.MAX_VALUE;

    @Option(
            names = "--suggest",
            paramLabel = "DIR",
            description = {
                "With --mutate: looks for tests that would notice what no test notices, each like one that there is, and "
                        + "adds them to NAME.test.yaml in this folder. Read them before you keep them."
            })
    private @Nullable Path suggest;

    @Option(names = "--all", description = "Tells also of what is covered, and of changes that a test notices.")
    private boolean all;

    @Mixin
    private FormatOption format = new FormatOption();

    public TestRules(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return mutate && !timeLimit.isGiven() ? UNLIMITED : timeLimit.get();
    }

    @Override
    public Integer call() {
        Step shift = new Step(share());
        if (budget < 1) {
            throw bad("--budget", "at least 1 change is tried, not " + budget + ".");
        }
        if (suggest != null && (!mutate || !Files.isDirectory(suggest))) {
            throw bad("--suggest", mutate ? "there is no folder '" + suggest + "'." : "this goes with --mutate.");
        }
        ChosenTests chosen = ChosenTests.read(named);
        List<RulebookTest> tests = chosen.tests().stream()
                .filter(test -> test.name().contains(only))
                .toList();
        if (tests.isEmpty()) {
            throw bad(
                    only.isEmpty() ? String.join(", ", named) : "--only",
                    only.isEmpty() ? "there are no tests here." : "no test has '" + only + "' in its name.");
        }
        Report report = new Report(chosen);
        if (coverage || mutate) {
            report.coverage = counted(tests.size(), each -> Coverage.of(chosen.checked(), tests, each));
            Coverage seen = report.coverage;
            tests.forEach(test -> report.verdicts.add(seen.verdict(test)));
        } else {
            Trial trial = new Trial(chosen.checked().rules());
            report.verdicts.addAll(counted(tests.size(), each -> trial.run(tests, each)));
        }
        Inquest inquest =
                new Inquest(chosen.checked(), new Trial(chosen.checked().rules()));
        report.verdicts.stream()
                .filter(verdict -> !verdict.passes())
                .forEach(verdict -> report.explained.put(verdict.test(), inquest.of(verdict)));
        if (mutate) {
            try (Interruption interruption = new Interruption(terminal)) {
                mutate(report, shift, interruption);
                tell(report);
                suggest(report, shift, interruption);
            }
        } else {
            tell(report);
        }
        return report.verdicts.stream().allMatch(Verdict::passes) ? 0 : 1;
    }

    /** Does work that is counted in tests. */
    private <T> T counted(int tests, Function<Runnable, T> work) {
        Progress progress = new Progress(terminal, "test", tests);
        try {
            return work.apply(progress::step);
        } finally {
            progress.end();
        }
    }

    private void mutate(Report report, Step shift, Interruption interruption) {
        List<Mutant> mutants = spread(Mutants.of(report.chosen.checked(), shift).stream()
                .filter(mutant -> report.chosen.files().contains(mutant.span().file()))
                .toList());
        Coverage seen = Objects.requireNonNull(report.coverage);
        Progress steps =
                new Progress(terminal, "step", mutants.size() + seen.tests().size());
        try {
            report.mutation = new Mutation(report.chosen.checked().rules(), seen, interruption::isStopped)
                    .run(mutants, steps::step);
        } finally {
            steps.end();
        }
    }

    private void suggest(Report report, Step shift, Interruption interruption) {
        List<Mutation.Result> results = report.mutation;
        Coverage seen = report.coverage;
        if (suggest == null || results == null || seen == null) {
            return;
        }
        List<Mutant> left = results.stream()
                .filter(r -> r.fate() == Mutation.Fate.OVERLOOKED || r.fate() == Mutation.Fate.NO_DIFFERENCE)
                .map(Mutation.Result::mutant)
                .toList();
        int rules = (int) left.stream()
                .flatMap(m -> m.rules().keySet().stream())
                .distinct()
                .count();
        Progress progress = new Progress(terminal, "rule", rules);
        List<Sharpening.Proposed> proposed;
        try {
            proposed = new Sharpening(report.chosen.checked(), seen, shift, interruption::isStopped)
                    .of(left, progress::step);
        } finally {
            progress.end();
        }
        Map<String, List<WrittenTest>> byRulebook = new LinkedHashMap<>();
        proposed.forEach(p ->
                byRulebook.computeIfAbsent(p.rulebook(), b -> new ArrayList<>()).add(p.test()));
        byRulebook.forEach((rulebook, tests) -> TestFileWriter.add(suggest.resolve(rulebook + TestFile.ENDING), tests));
        int noticed = proposed.stream().mapToInt(Sharpening.Proposed::notices).sum();
        if (!format.isJson()) {
            terminal.line(Phrase.of(proposed.size() + " tests that notice " + noticed + " of the " + left.size()
                    + " changes were added in " + suggest + ". Read them before you keep them."));
        }
    }

    /** As many as are asked for, at equal distances. */
    private List<Mutant> spread(List<Mutant> mutants) {
        if (mutants.size() <= budget) {
            return mutants;
        }
        List<Mutant> chosen = new ArrayList<>();
        for (int i = 0; i < budget; i++) {
            chosen.add(mutants.get((int) ((long) i * mutants.size() / budget)));
        }
        return chosen;
    }

    private void tell(Report report) {
        if (format.isJson()) {
            Json.write(new ReportJson(report).tree(coverage), terminal.out());
            return;
        }
        new TestText(terminal, report).tell();
        if (coverage && report.coverage != null) {
            new CoverageText(terminal, report.chosen, report.coverage, all).tell();
        }
        if (report.mutation != null) {
            new MutationText(terminal, report.chosen, report.mutation, all).tell();
        }
    }

    private long share() {
        try {
            Quantity share = Quantity.read(step, Unit.NUMBER);
            if (share.unit().dimension().equals(Unit.NUMBER.dimension()) && share.value() > 0) {
                return share.value();
            }
        } catch (Quantity.NoQuantity e) {
            // said below
        }
        throw bad("--step", "'" + step + "' is no share of a number. Write one such as '25 %'.");
    }

    private static BadInput bad(String where, String message) {
        return new BadInput(new Problem(Position.ofFile(where), message));
    }
}
