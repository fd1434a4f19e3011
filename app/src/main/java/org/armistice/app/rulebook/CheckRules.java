package org.armistice.app.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.armistice.app.diagnostics.ProblemFormat;
import org.armistice.app.scenario.TimeLimitOption;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.FileTrouble;
import org.armistice.rules.check.Conflict;
import org.armistice.rules.check.TableSearch;
import org.armistice.rules.check.Warnings;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.CoreProcesses;
import org.armistice.simulator.folder.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = {
            "Reads rulebooks and reports all that is wrong, then what looks wrong without being so: rules that can "
                    + "contradict each other, conditions that can never hold, gaps and overlaps of decision tables, parameters "
                    + "that nothing uses, rules without grounds or tests. docs/diagnostics.md says more of each code."
        },
        footer = {
            "",
            "Exit code: 0 if there is no error, 2 if there is one, or with --strict a warning.",
            "",
            "Examples:",
            "  armistice rules check",
            "  armistice rules check libya-2020",
            "  armistice rules check my-rules --strict",
            "  armistice rules check my-rules/supply.md --format sarif > supply.sarif",
            "  armistice rules check my-rules --write-counterexamples conflicts"
        })
final class CheckRules implements Callable<Integer>, Timed {
    private final Terminal terminal;

    @Mixin
    private TimeLimitOption timeLimit = new TimeLimitOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO|PATH",
            description = "A scenario, or rulebooks and folders of rulebooks, which are read together with the core"
                    + " rulebooks; the core rulebooks if you name none.")
    private List<String> named = List.of();

    @Option(names = "--strict", description = "Lets warnings fail, too.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif",
            defaultValue = "text",
            description = "How it is told: text, json or sarif (SARIF 2.1.0).")
    private ProblemFormat format = ProblemFormat.text;

    @Option(
            names = "--write-counterexamples",
            paramLabel = "DIR",
            description = "Writes for each two rules that contradict each other a test that fails, into a new file.")
    private @Nullable Path counterexamples;

    CheckRules(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return timeLimit.get();
    }

    @Override
    public Integer call() {
        // What analyses tables takes as long to load as the rulebooks to read; then there are two searches, each as
        // long.
        CompletableFuture<TableSearch> tables = CompletableFuture.supplyAsync(TableSearch::load);
        ChosenRules.Chosen chosen = ChosenRules.chosen(named);
        Rulebooks.Checked read = chosen.review().read();
        List<Problem> problems = new ArrayList<>(chosen.review().problems());
        CompletableFuture<List<Problem>> ofTables = tables.thenApplyAsync(search -> search.warnings(read.tables()));
        List<Conflict> conflicts = List.of();
        if (chosen.review().problems().isEmpty()) {
            Warnings warnings =
                    Warnings.of(chosen.books(), read, CoreProcesses.parameters(read.processes()), chosen::isMeant);
            problems.addAll(warnings.problems());
            conflicts = warnings.conflicts();
        }
        problems.addAll(own(ofTables.join(), chosen));
        Path folder = counterexamples;
        if (folder != null) {
            conflicts.forEach(conflict -> write(conflict, folder));
        }
        List<Problem> sorted = problems.isEmpty() ? List.of() : new BadInput(problems).problems();
        if (format == ProblemFormat.text) {
            return tell(sorted, read.rules());
        }
        format.write(sorted, terminal.out());
        return code(sorted);
    }

    private int tell(List<Problem> problems, RuleSet rules) {
        int code = code(problems);
        long errors = problems.stream().filter(Problem::isError).count();
        if (errors > 0) {
            throw new BadInput(problems);
        }
        problems.forEach(terminal::problem);
        // What is wrong comes before the count, also where both streams go to one file.
        terminal.flush();
        String found = problems.isEmpty() ? "No problems. " : "No errors, " + count(problems.size()) + ". ";
        terminal.line(Phrase.of(
                found + rules.rules().size() + " rules, " + rules.parameters().size() + " parameters."));
        return code;
    }

    private int code(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.isError() || strict) ? 2 : 0;
    }

    private static String count(int warnings) {
        return warnings == 1 ? "1 warning" : warnings + " warnings";
    }

    private static List<Problem> own(List<Problem> problems, ChosenRules.Chosen chosen) {
        return problems.stream()
                .filter(p -> chosen.isMeant(p.position().file()))
                .toList();
    }

    private void write(Conflict conflict, Path folder) {
        String book = conflict.first().key().substring(0, conflict.first().key().indexOf('/'));
        String other =
                conflict.second().key().substring(0, conflict.second().key().indexOf('/'));
        String name = (conflict.first().name() + " or " + conflict.second().name())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-$", "");
        name = name.isEmpty() ? "conflict" : name;
        name = name.length() > Book.LONGEST_NAME ? name.substring(0, Book.LONGEST_NAME) : name;
        String text = "---\nrulebook: " + name + "\ntitle: two rules that contradict each other\nuses: " + book
                + (book.equals(other) ? "" : ", " + other)
                + "\n---\nThe test fails as long as both rules can hold at once.\n\n"
                + conflict.test();
        Path file = folder.resolve(name + ".md");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder + ": " + FileTrouble.words(e), e);
        }
        WholeFile.create(file, text);
    }
}
