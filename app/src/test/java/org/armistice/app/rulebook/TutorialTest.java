package org.armistice.app.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armistice.app.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what {@code docs/authoring.md} tells its readers to do, from that text. Comments above its blocks say what a block
 * is and which words, joined by bars, a command has to print; what else it prints may change.
 */
class TutorialTest {
    private static final Pattern STEP = Pattern.compile("<!-- (write|add to|change|run)\\b:? ?(.*?) ?-->");
    private static final Pattern RUN = Pattern.compile("<!-- run(?: exit (\\d))?(?:: (.*))? -->");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    /** What the reader writes to; on the command line these are names in the folder of the program. */
    private static final Pattern OWN = Pattern.compile("(my-rules|old-rules|runs)(/.*)?");

    @TempDir
    private Path folder;

    private int commands;

    @Test
    void whatTheTutorialSaysComesTrue() throws IOException {
        List<String> lines = Files.readAllLines(Commands.home().resolve("docs/authoring.md"));
        for (int i = 0; i < lines.size(); i++) {
            if (STEP.matcher(lines.get(i)).matches()) {
                List<String> block = block(lines, i + 1);
                step(lines.get(i), i + 1, block);
                i += block.size() + 2;
            }
        }
        assertThat(commands).isGreaterThan(20);
    }

    @Test
    void everyCommandOfTheTutorialIsRun() throws IOException {
        List<String> lines = Files.readAllLines(Commands.home().resolve("docs/authoring.md"));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("$ ")) {
                assertThat(lines.get(i - 1)).as("line " + i).isEqualTo("```console");
                assertThat(lines.get(i - 2)).as("line " + (i - 1)).matches(RUN);
            }
        }
    }

    /** The lines of the fenced block that begins in a line, counted from 0. */
    private static List<String> block(List<String> lines, int begin) {
        String fence = lines.get(begin).replaceFirst("[^`].*", "");
        assertThat(fence).as("line " + (begin + 1)).startsWith("```");
        return lines.subList(
                begin + 1, begin + 1 + lines.subList(begin + 1, lines.size()).indexOf(fence));
    }

    private void step(String comment, int line, List<String> block) throws IOException {
        Matcher run = RUN.matcher(comment);
        Matcher step = STEP.matcher(comment);
        if (run.matches()) {
            run(block.get(0), run.group(1) == null ? 0 : Integer.parseInt(run.group(1)), run.group(2), line);
        } else if (step.matches()) {
            edit(step.group(1), step.group(2), block, line);
        }
    }

    private void edit(String kind, String where, List<String> block, int line) throws IOException {
        Path file = folder.resolve(where.replaceFirst(",.*", ""));
        String text = String.join("\n", block) + "\n";
        if (kind.equals("write")) {
            Files.writeString(file, text);
        } else if (kind.equals("add to")) {
            Files.writeString(file, text, StandardOpenOption.APPEND);
        } else {
            String old = block.get(0).replaceFirst("^- ", "");
            String before = Files.readString(file);
            int at = where.endsWith("the last") ? before.lastIndexOf(old) : before.indexOf(old);
            assertThat(at)
                    .as("line " + line + ": '" + old + "' stands in the file")
                    .isNotNegative();
            Files.writeString(
                    file,
                    before.substring(0, at)
                            + block.get(1).replaceFirst("^\\+ ", "")
                            + before.substring(at + old.length()));
        }
    }

    private void run(String prompt, int code, String phrases, int line) throws IOException {
        List<String> words = words(prompt.replaceFirst("^\\$ ", ""));
        commands++;
        if (words.get(0).equals("cp")) {
            copy(folder.resolve(words.get(2)), folder.resolve(words.get(3)));
            return;
        }
        assertThat(words.get(0)).as("line " + line).isEqualTo("./armistice");
        Commands.Outcome outcome = Commands.run(words.stream()
                .skip(1)
                .map(word -> OWN.matcher(word).matches() ? folder.resolve(word) : word)
                .toArray());
        assertThat(outcome.code())
                .as(prompt + "\n" + outcome.out() + outcome.err())
                .isEqualTo(code);
        assertThat(inOneLine(outcome.out() + outcome.err()))
                .as("line " + line + ": " + prompt)
                .contains(Stream.of(phrases.split(" \\| "))
                        .map(TutorialTest::inOneLine)
                        .toArray(String[]::new));
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
