package org.armistice.rules.language.trial;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.TextFile;
import org.armistice.model.yaml.YamlForm;
import org.armistice.model.yaml.YamlList;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlNode;
import org.armistice.model.yaml.YamlReader;
import org.armistice.model.yaml.YamlScalar;
import org.armistice.rules.language.trial.WrittenTest.Line;

/**
 * Tests of a rulebook that stand in a file beside it: {@code control.test.yaml} beside {@code control.md}.
 */
public record TestFile(List<WrittenTest> tests) {
    /** How such files end. */
    public static final String ENDING = ".test.yaml";

    private static final List<String> KEYS = List.of("tests");
    private static final List<String> TEST_KEYS = List.of(
            "title", "like", "without", "uses", "given", "processes", "after", "then", "because", "not because");
    private static final int MOST_TESTS = 5000;
    private static final int LONGEST_LINE = 2000;

    /** The name of the file of tests that stands beside a rulebook's file. */
    public static String beside(String rulebook) {
        return rulebook.replaceFirst("\\.md$", "") + ENDING;
    }

    public TestFile {
        tests = List.copyOf(tests);
    }

    /**
     * Reads a file.
     *
     * @throws BadInput with all that is wrong with its form; its lines are read with the rulebook
     */
    public static TestFile read(TextFile file) {
        return new Reader(file).read();
    }

    private static final class Reader {
        private final TextFile file;
        private final List<String> lines;
        private final List<Problem> problems = new ArrayList<>();
        private final YamlForm form = new YamlForm(problems);

        Reader(TextFile file) {
            this.file = file;
            this.lines = file.text().lines().toList();
        }

        TestFile read() {
            YamlMapping root = YamlReader.read(file);
            form.checkKeys(root, KEYS);
            List<WrittenTest> tests = new ArrayList<>();
            if (root.find("tests").orElse(null) instanceof YamlList list
                    && list.items().size() <= MOST_TESTS) {
                list.items().forEach(item -> readTest(item, tests));
            } else {
                form.fail(
                        form.position(root, "tests"),
                        "'tests' is a list of at most " + MOST_TESTS + " tests, each with a 'title'.");
            }
            if (!problems.isEmpty()) {
                throw new BadInput(problems);
            }
            return new TestFile(tests);
        }

        private void readTest(YamlNode item, List<WrittenTest> tests) {
            if (!(item instanceof YamlMapping test)) {
                form.fail(item.position(), "a test has a 'title', what is 'given', and what is expected.");
                return;
            }
            form.checkKeys(test, TEST_KEYS);
            List<Line> written = new ArrayList<>();
            add(test, "given", "given", written);
            add(test, "processes", "processes", written);
            add(test, "after", "after", written);
            add(test, "then", "then", written);
            add(test, "because", "because", written);
            add(test, "not because", "not because", written);
            List<Line> like = new ArrayList<>();
            add(test, "like", "like", like);
            if (like.size() > 1) {
                form.fail(like.get(1).position(), "a test is like one other.");
            }
            tests.add(new WrittenTest(
                    form.text(test, "title"),
                    form.position(test, "title"),
                    like.isEmpty() ? null : like.get(0),
                    words(test, "without"),
                    words(test, "uses"),
                    written));
        }

        private void add(YamlMapping test, String key, String keyword, List<Line> written) {
            for (YamlScalar scalar : form.scalars(test, key)) {
                if (scalar.text().length() > LONGEST_LINE) {
                    form.fail(scalar.position(), "a line has at most " + LONGEST_LINE + " characters.");
                } else {
                    written.add(new Line(keyword, scalar.text().strip(), YamlForm.inside(lines, scalar)));
                }
            }
        }

        private List<String> words(YamlMapping test, String key) {
            return form.scalars(test, key).stream()
                    .flatMap(scalar -> List.of(scalar.text().strip().split("\\s*,\\s*")).stream())
                    .toList();
        }
    }
}
