package org.armistice.app.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armistice.app.Commands;

/**
 * A file that means harm.
 *
 * @param path in the folder of such files, which begins with what kind of file it is
 * @param tries what it tries
 * @param isRefused whether it is not to be read
 * @param words that the refusal has in it, or why it does no harm
 */
record HostileFile(String path, String tries, boolean isRefused, String words) {
    private static final Path SCENARIO = Commands.home().resolve("scenarios/three-valleys");

    /** A rulebook with a table that stands beside it, and with what tests need. */
    private static final String BOOK = """
            ---
            rulebook: hostile
            title: Beside a stranger's file
            phase: supply
            ---
            ```rule a force halts
              grounds  assumption, grade D: a guess
              when   a force F is withdrawing
              then   F halts
            ```
            """;

    private static final String TABLE = """
            ```table how it ends   hit: first   from %s
              grounds  assumption, grade D: a guess
              when  a force F is mobile
            ```
            """;

    /** Nothing but size is wrong with them, so that they are made when they are needed. */
    private static final Map<String, String> MADE = Map.of(
            "rulebooks/large.md",
            BOOK.replace("```rule", ("y".repeat(99) + "\n").repeat(10_050) + "\n```rule"),
            "tables/large.csv",
            "F's cohesion,then\n" + "x".repeat(2_100_000) + "\n");

    static Path folder() {
        return Commands.home().resolve("app/src/test/resources/hostile");
    }

    /** All that are listed. */
    static List<HostileFile> all() {
        try (Stream<String> lines = Files.lines(folder().resolve("corpus.txt"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" \\| ?", -1))
                    .map(parts -> new HostileFile(parts[0], parts[1], parts[2].equals("refused"), parts[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String kind() {
        return path.substring(0, path.indexOf('/'));
    }

    private String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isScenario() {
        return kind().equals("scenarios");
    }

    boolean isMade() {
        return MADE.containsKey(path);
    }

    /** Puts the file where it would stand, with what stands around it, and gives what a command is to be given. */
    Path unpack(Path into) {
        try {
            Path folder = Files.createDirectories(into.resolve(isScenario() ? "three-valleys" : "books"));
            switch (kind()) {
                case "rulebooks" -> copy(folder.resolve("hostile.md"));
                case "tables" -> {
                    Files.writeString(folder.resolve("hostile.md"), BOOK + TABLE.formatted(name()));
                    copy(folder.resolve(name()));
                }
                case "tests" -> {
                    Files.writeString(folder.resolve("hostile.md"), BOOK);
                    copy(folder.resolve("hostile.test.yaml"));
                }
                default -> {
                    try (Stream<Path> files = Files.list(SCENARIO)) {
                        for (Path file : files.filter(Files::isRegularFile).toList()) {
                            Files.copy(file, folder.resolve(file.getFileName().toString()));
                        }
                    }
                    Files.delete(folder.resolve(name()));
                    copy(folder.resolve(name()));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a rulebook beside others, and calls it after its file. */
    void unpackAs(Path into) {
        try {
            byte[] bytes = Files.readAllBytes(folder().resolve(path));
            String name = name().substring(0, name().length() - ".md".length());
            Files.writeString(
                    into.resolve(name()),
                    new String(bytes, StandardCharsets.UTF_8).replaceFirst("rulebook: hostile", "rulebook: " + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path to) throws IOException {
        if (isMade()) {
            Files.writeString(to, MADE.get(path));
        } else {
            Files.copy(folder().resolve(path), to);
        }
    }

    @Override
    public String toString() {
        return path + " (" + tries + ")";
    }
}
