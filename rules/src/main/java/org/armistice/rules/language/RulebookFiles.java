package org.armistice.rules.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.TextFile;
import org.armistice.rules.language.trial.TestFile;

/** Rulebooks on disk, and the files of tests beside them. All that cannot be read is thrown as {@link BadInput}. */
final class RulebookFiles {
    private static final String ENDING = ".md";
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_FILES = 200;

    private RulebookFiles() {}

    /** The rulebooks of a folder in the order of their names; its README is none. */
    static List<Path> in(Path folder) {
        List<Path> all = listed(folder);
        List<Path> rulebooks =
                all.stream().filter(RulebookFiles::isRulebook).sorted().toList();
        if (rulebooks.isEmpty()) {
            throw bad(folder, "this folder holds no rulebook; rulebooks are files that end in .md.");
        }
        if (rulebooks.size() > MOST_FILES) {
            throw bad(
                    folder,
                    "this folder holds " + rulebooks.size() + " rulebooks; at most " + MOST_FILES
                            + " are read. Maybe name some of them?");
        }
        refuseOrphans(all);
        return rulebooks;
    }

    private static List<Path> listed(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw bad(folder, "cannot be read.");
        }
    }

    private static boolean isRulebook(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) && !name.equalsIgnoreCase("README.md");
    }

    /** Tests that belong to no rulebook would be passed over without a word. */
    private static void refuseOrphans(List<Path> files) {
        List<Problem> problems = files.stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(TestFile.ENDING))
                .filter(name -> !Files.exists(Path.of(name.replace(TestFile.ENDING, ENDING))))
                .sorted()
                .map(name -> new Problem(
                        Position.ofFile(name),
                        "there is no rulebook '" + name.replace(TestFile.ENDING, ENDING) + "' beside these tests."))
                .toList();
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** The text of a file that the user has named. */
    static String text(Path file) {
        if (!Files.exists(file)) {
            throw bad(file, "no such file or folder.");
        }
        return TextFile.read(file, file.toString(), MOST_BYTES).text();
    }

    /** The text of a file that stands in a folder, and does not lead out of it by a link. */
    static String textWithin(Path folder, Path file, String shownName) {
        return TextFile.readWithin(folder, file, shownName, MOST_BYTES).text();
    }

    /** The tests beside a rulebook, if it has some. */
    static Optional<String> tests(Path rulebook, String shownName) {
        Path tests = rulebook.resolveSibling(TestFile.beside(String.valueOf(rulebook.getFileName())));
        Path folder = rulebook.toAbsolutePath().getParent();
        return folder != null && Files.exists(tests)
                ? Optional.of(textWithin(folder, tests, TestFile.beside(shownName)))
                : Optional.empty();
    }

    private static BadInput bad(Path path, String message) {
        return new BadInput(new Problem(Position.ofFile(path.toString()), message));
    }
}
