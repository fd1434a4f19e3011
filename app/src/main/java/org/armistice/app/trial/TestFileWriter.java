package org.armistice.app.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.armistice.model.text.FileTrouble;
import org.armistice.model.text.TextFile;
import org.armistice.rules.language.trial.TestFile;
import org.armistice.rules.language.trial.WrittenTest;
import org.armistice.simulator.folder.WholeFile;

/** Writes tests into a file beside a rulebook, behind those that it has. */
final class TestFileWriter {
    /** What YAML takes as it stands. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][^:#\"]*");

    private TestFileWriter() {}

    /**
     * Adds tests to a file, which may not be there yet.
     *
     * @throws UncheckedIOException if it cannot be written; then it is as it was
     */
    static void add(Path file, List<WrittenTest> tests) {
        try {
            String before = Files.exists(file) ? Files.readString(file).stripTrailing() + "\n" : "tests:\n";
            StringBuilder text = new StringBuilder(before);
            tests.forEach(test -> write(test, text));
            // What is written must be read again, whatever layout the file had.
            TestFile.read(new TextFile(file.toString(), text.toString()));
            WholeFile.replace(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + FileTrouble.words(e), e);
        }
    }

    private static void write(WrittenTest test, StringBuilder text) {
        text.append("\n  - title: ").append(scalar(test.title())).append('\n');
        if (test.like() != null) {
            text.append("    like: ").append(scalar(test.like().text())).append('\n');
        }
        write("without", test.without(), text);
        for (String keyword : List.of("given", "processes", "after", "then", "because", "not because")) {
            write(
                    keyword,
                    test.lines().stream()
                            .filter(line -> line.keyword().equals(keyword))
                            .map(WrittenTest.Line::text)
                            .toList(),
                    text);
        }
    }

    private static void write(String key, List<String> values, StringBuilder text) {
        if (values.size() == 1) {
            text.append("    ")
                    .append(key)
                    .append(": ")
                    .append(scalar(values.get(0)))
                    .append('\n');
        } else if (!values.isEmpty()) {
            text.append("    ").append(key).append(":\n");
            values.forEach(
                    value -> text.append("      - ").append(scalar(value)).append('\n'));
        }
    }

    private static String scalar(String value) {
        return PLAIN.matcher(value).matches() && !value.endsWith(" ")
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
