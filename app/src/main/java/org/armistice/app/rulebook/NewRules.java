package org.armistice.app.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Choice;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.text.FileTrouble;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.layout.FirstRulebook;
import org.armistice.simulator.folder.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description = {
            "Writes a new rulebook to begin with: a parameter, a rule, a test in which the rule goes off and one in which "
                    + "it does not. It is sound as it stands. A file that is there already is left alone."
        },
        footer = {
            "",
            "Examples:",
            "  armistice rules new night-raids",
            "  armistice rules new night-raids --phase combat --dir my-rules"
        })
final class NewRules implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "Lower-case letters, digits and hyphens; the file is named after it.")
    private String name = "";

    @Option(
            names = "--phase",
            paramLabel = "PHASE",
            description = "When its rules are looked at (default: operations).")
    private String phase = "operations";

    @Option(names = "--dir", paramLabel = "DIR", description = "The folder to write to; made if it is not there.")
    private Path folder = Path.of("");

    NewRules(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!name.matches(Book.NAME)) {
            throw bad(
                    "NAME", "'" + name + "' is no name of a rulebook; it has lower-case letters, digits and hyphens.");
        }
        if (Rulebooks.CORE.contains(name)) {
            throw bad("NAME", "'" + name + "' is a core rulebook, which the new one would replace; choose another.");
        }
        List<String> phases = Arrays.stream(Phase.values()).map(Choice::word).toList();
        if (!phases.contains(phase)) {
            throw bad(
                    "--phase",
                    "'" + phase + "' is no phase; the phases are " + String.join(", ", phases) + "."
                            + Suggestion.maybe(phase, phases));
        }
        Path file = folder.resolve(name + ".md");
        write(file);
        terminal.line(Phrase.of("The rulebook is in " + file + ". Change it, then look whether it is sound:"));
        terminal.line(Phrase.of("  armistice rules check " + file));
        return 0;
    }

    private void write(Path file) {
        try {
            Files.createDirectories(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder + ": " + FileTrouble.words(e), e);
        }
        WholeFile.create(file, FirstRulebook.text(name, phase));
    }

    private static BadInput bad(String where, String message) {
        return new BadInput(new Problem(Position.ofFile(where), message));
    }
}
