package org.armistice.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.armistice.app.terminal.Terminal;

/** Runs commands in this process and keeps what they print. */
public final class Commands {
    private Commands() {}

    /** What a command printed, and its exit code. */
    public record Outcome(int code, String out, String err) {}

    public static Outcome run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        return run(Terminal.plain(new PrintWriter(out), new PrintWriter(err)), out, err, arguments);
    }

    /** On a terminal with colours. */
    public static Outcome runColoured(int width, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        return run(Terminal.coloured(new PrintWriter(out), new PrintWriter(err), width), out, err, arguments);
    }

    private static Outcome run(Terminal terminal, StringWriter out, StringWriter err, Object... arguments) {
        String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int code = Armistice.commandLine(terminal, texts).execute(texts);
        terminal.flush();
        return new Outcome(code, out.toString(), err.toString());
    }

    /** A copy of the scenario of the three valleys in which one small rulebook decides everything. */
    public static Path valleys(Path folder) {
        try {
            Path copy = Files.createDirectories(folder.resolve("valleys"));
            Path original = home().resolve("scenarios/three-valleys");
            for (String file : List.of("places.csv", "routes.csv", "source.csv", "history.csv")) {
                Files.copy(original.resolve(file), copy.resolve(file));
            }
            String yaml = Files.readString(original.resolve("scenario.yaml"))
                    .replaceFirst("scenario: three-valleys", "scenario: valleys")
                    .replaceFirst("rulebooks: .*", "rulebooks: [rapid.md]");
            Files.writeString(copy.resolve("scenario.yaml"), yaml);
            Files.writeString(copy.resolve("rapid.md"), rulebook());
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rulebook() throws IOException {
        try (var in = Commands.class.getResourceAsStream("/run/rapid.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The folder that holds the root pom. */
    public static Path home() {
        return Path.of(System.getProperty("armistice.home", "..")).normalize();
    }
}
