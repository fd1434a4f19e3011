package org.armistice.workbench.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.FileTrouble;
import org.armistice.model.text.TextFile;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.TestFile;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.folder.WholeFile;

/**
 * Saves rulebooks: into the file from which they were read, or, of one that comes with the program, into a copy in the folder of
 * the scenario, which uses that from then on. What stood there before is kept first, so that nothing is ever lost.
 */
final class Press {
    private static final String SCENARIO = "scenario.yaml";

    private final Library library;
    private final History history;

    Press(Library library, History history) {
        this.library = library;
        this.history = history;
    }

    /** The file has changed since it was opened. */
    static final class Underneath extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Volume now;

        Underneath(Volume now) {
            super("changed underneath");
            this.now = now;
        }

        Volume now() {
            return now;
        }
    }

    /**
     * Saves a text; once this returns it is in its file.
     *
     * @param opened the version of the text that was changed
     * @param unsound whether a text with mistakes is to be saved all the same
     * @throws Underneath if another text stands there by now; nothing is written
     * @throws BadInput if the text has mistakes or another name; nothing is written
     */
    synchronized Volume save(String scenario, String name, String text, String opened, boolean unsound)
            throws Underneath {
        Volume before = unchanged(scenario, name, opened);
        String whole = Library.checked(before, text);
        check(before, whole, unsound);
        history.keep(scenario, name, before.text());
        // An editor may have saved it while it was checked.
        unchanged(scenario, name, opened);
        if (before.core()) {
            copy(before, whole);
        } else {
            WholeFile.replace(before.file(), whole);
        }
        history.keep(scenario, name, whole);
        return library.latest(scenario, name);
    }

    /**
     * Makes a scenario use the rulebook of the program again in place of its own copy, which is kept as every version is.
     *
     * @throws Underneath if another text stands there by now
     * @throws BadInput if it is no copy
     */
    synchronized Volume original(String scenario, String name, String opened) throws Underneath {
        Volume before = unchanged(scenario, name, opened);
        if (!before.isCopy()) {
            throw bad(before, "this is no copy of a rulebook that comes with the program.");
        }
        history.keep(scenario, name, before.text());
        list(library.scenario(scenario), before.entry(), name);
        Volume now = library.latest(scenario, name);
        try {
            Files.deleteIfExists(before.file());
            // Tests that are as the program has them go with the copy; others are somebody's work.
            if (before.tests() != null && before.tests().equals(now.tests())) {
                Files.deleteIfExists(tests(before.file()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + before.file() + ": " + FileTrouble.words(e), e);
        }
        history.keep(scenario, name, now.text());
        return library.latest(scenario, name);
    }

    private Volume unchanged(String scenario, String name, String opened) throws Underneath {
        Volume before = library.latest(scenario, name);
        if (!before.version().equals(opened)) {
            throw new Underneath(before);
        }
        return before;
    }

    private void check(Volume before, String text, boolean unsound) {
        String named = Library.called(before.shown(), text);
        if (!named.equals(before.name())) {
            throw bad(
                    before,
                    "this text calls itself '" + named + "', but it is saved as '" + before.name()
                            + "'. Give it that name again.");
        }
        if (unsound) {
            return;
        }
        String file = before.file().toString();
        Scenario scenario = library.scenario(before.scenario());
        Rulebooks books = library.with(before, text).readingWhole(Set.of(file));
        List<Problem> problems = Simulation.review(scenario, books).problems().stream()
                .filter(p -> p.position().file().equals(file))
                .toList();
        if (problems.isEmpty()) {
            problems = broken(scenario, before, text);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }

    /** What is wrong elsewhere by this text, as where another rulebook uses a phrase that it declares no more. */
    private List<Problem> broken(Scenario scenario, Volume before, String text) {
        List<Problem> problems = elsewhere(scenario, before, library.with(before, text));
        if (!problems.isEmpty()) {
            problems.removeAll(elsewhere(scenario, before, Rulebooks.of(scenario)));
        }
        return problems;
    }

    private static List<Problem> elsewhere(Scenario scenario, Volume but, Rulebooks books) {
        Set<String> own = Set.of(but.file().toString(), but.shown());
        return Simulation.review(scenario, books.withoutTests()).problems().stream()
                .filter(p -> p.isError() && !own.contains(p.position().file()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The list of the scenario is changed last: until then it uses what it used before, whatever happens. */
    private void copy(Volume before, String text) {
        keepWhatIsThere(before);
        String tests = before.tests();
        if (tests != null && !Files.exists(tests(before.file()))) {
            WholeFile.replace(tests(before.file()), tests);
        }
        WholeFile.replace(before.file(), text);
        list(library.scenario(before.scenario()), before.entry(), before.name() + ".md");
    }

    /** A file of that name that the scenario does not use, as is left by a save that was cut off. */
    private void keepWhatIsThere(Volume before) {
        if (Files.exists(before.file())) {
            TextFile there = TextFile.readWithin(
                    library.scenario(before.scenario()).folder(), before.file(), before.name() + ".md");
            history.keep(before.scenario(), before.name(), there.text());
        }
    }

    /** Puts another rulebook into the list of a scenario; under the lock of this press, as all who change it do. */
    static void list(Scenario scenario, String from, String to) {
        Path file = scenario.folder().resolve(SCENARIO);
        TextFile text = TextFile.readWithin(scenario.folder(), file, scenario.id() + "/" + SCENARIO);
        WholeFile.replace(file, Imprint.changed(text, from, to));
    }

    private static Path tests(Path file) {
        return file.resolveSibling(TestFile.beside(String.valueOf(file.getFileName())));
    }

    private static BadInput bad(Volume volume, String message) {
        return new BadInput(new Problem(Position.ofFile(volume.shown()), message));
    }
}
