package org.armistice.app.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.text.FileTrouble;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.layout.Layout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "fmt",
        description = {
            "Lays out the blocks of rulebooks as those of the core rulebooks are: keywords, parameters and cells of tables "
                    + "below each other. Prose, comments, order and meaning stay."
        },
        footer = {
            "",
            "Exit codes: 0 fine, 1 with --check if a file would change, 2 bad input.",
            "",
            "Examples:",
            "  armistice rules fmt my-rules",
            "  armistice rules fmt my-rules/supply.md --check"
        })
final class FormatRules implements Callable<Integer> {
    private static final int WOULD_CHANGE = 1;

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Rulebooks, and folders of rulebooks.")
    private List<Path> named = List.of();

    @Option(names = "--check", description = "Changes nothing, and names the files that would change.")
    private boolean check;

    FormatRules(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Path> changed = new ArrayList<>();
        int all = 0;
        for (Map.Entry<String, String> file : texts().entrySet()) {
            all++;
            String laidOut = Layout.of(file.getValue());
            if (!laidOut.equals(file.getValue())) {
                Path path = Path.of(file.getKey());
                changed.add(path);
                if (!check) {
                    replace(path, laidOut);
                }
            }
        }
        changed.forEach(path -> terminal.line(Phrase.of((check ? "would change " : "laid out ") + path)));
        String files = all == 1 ? "1 rulebook" : all + " rulebooks";
        terminal.line(Phrase.of(files + ", " + (changed.isEmpty() ? "none" : changed.size())
                + (check ? " to be laid out." : " laid out anew.")));
        return check && !changed.isEmpty() ? WOULD_CHANGE : 0;
    }

    /** All of them are read before the first is written. */
    private Map<String, String> texts() {
        Rulebooks books = Rulebooks.none();
        named.forEach(books::with);
        return books.texts();
    }

    /** Writes beside the file and puts that in its place, so that a file is never there by half. */
    private static void replace(Path path, String text) {
        try {
            Path real = path.toRealPath();
            Path part = Files.createTempFile(real.getParent(), real.getFileName() + ".", ".part");
            try {
                Files.copy(real, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                Files.writeString(part, text);
                Files.move(part, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path + ": " + FileTrouble.words(e), e);
        }
    }
}
