package org.armistice.app.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.TextFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints all words of scenarios and rulebooks. */
@Command(
        name = "vocabulary",
        description = "Prints all types and fields, with units and meanings.",
        footer = {
            "",
            "Examples:",
            "  armistice vocabulary --format markdown",
            "  armistice vocabulary --renew docs/rulebook-language.md"
        })
public final class VocabularyCommand implements Callable<Integer> {
    /** How it is printed. */
    enum Format {
        markdown
    }

    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "markdown",
            defaultValue = "markdown",
            description = "How it is printed: markdown.")
    @SuppressWarnings("UnusedVariable") // there is one format so far
    private Format format = Format.markdown;

    @Option(
            names = "--renew",
            paramLabel = "FILE",
            description = "Puts it into a document instead, between the lines that mark its place.")
    private @Nullable Path renew;

    public VocabularyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (renew == null) {
            terminal.out().print(VocabularyReference.markdown());
        } else {
            renew(renew);
        }
        return 0;
    }

    private static void renew(Path file) {
        try {
            Files.writeString(
                    file,
                    VocabularyReference.renewed(
                            TextFile.read(file, file.toString()).text()));
        } catch (IllegalArgumentException e) {
            throw new BadInput(new Problem(Position.ofFile(file.toString()), e.getMessage() + "."));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
