package org.armistice.rules.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.rules.language.trial.TestFile;

/** Rulebooks on disk, and the files of tests beside them. All that cannot be read is thrown as {@link BadInput}. */
final class RulebookFiles {
    private static final String ENDING = ".md";
    private static final int LARGEST = 1_000_000;

    private RulebookFiles() {}

    /** The rulebooks of a folder in the order of their names; its README is none. */
    static List<Path> in(Path folder) {
        List<Path> all = listed(folder);
        List<Path> rulebooks =
                all.stream().filter(RulebookFiles::isRulebook).sorted().toList();
        if (rulebooks.isEmpty()) {
            throw bad(folder, "this folder holds no rulebook; rulebooks are files that end in .md.");
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
        return name.endsWith(ENDING) && !name.toUpperCase(Locale.ROOT).equals("README.MD");
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

    static String text(Path file) {
        try {
            if (!Files.exists(file)) {
                throw bad(file, "no such file or folder.");
            }
            if (Files.size(file) > LARGEST) {
                throw bad(file, "a rulebook has at most " + LARGEST + " bytes.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw bad(file, "is no UTF-8 text.");
        } catch (IOException e) {
            throw bad(file, "cannot be read.");
        }
    }

    /** The tests beside a rulebook, if it has some. */
    static Optional<String> tests(Path rulebook) {
        Path tests = rulebook.resolveSibling(TestFile.beside(String.valueOf(rulebook.getFileName())));
        return Files.exists(tests) ? Optional.of(text(tests)) : Optional.empty();
    }

    private static BadInput bad(Path path, String message) {
        return new BadInput(new Problem(Position.ofFile(path.toString()), message));
    }
}
