package org.armistice.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.editor.text.Texts;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.check.Warnings;
import org.armistice.rules.language.Review;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.TestFile;

/** What looks wrong with a text although it can be used. Tests count for it, those in files of their own as well. */
final class Remarks {
    private final Texts texts;
    private final Scenarios scenarios;
    private final Map<Path, String> tests = new HashMap<>();

    Remarks(Texts texts, Scenarios scenarios) {
        this.texts = texts;
        this.scenarios = scenarios;
    }

    /** Takes the tests of a rulebook that stand in no file beside it. */
    void putTests(Path rulebook, String yaml) {
        tests.put(rulebook, yaml);
    }

    /** What is found in a file; nothing while there are mistakes in it. */
    List<Problem> of(Path file, Rulebooks own, Optional<Scenario> scenario) {
        String shown = file.toString();
        String beside = TestFile.beside(shown);
        Optional.ofNullable(tests.get(file))
                .or(() -> texts.find(Path.of(beside)))
                .ifPresent(yaml -> own.withTests(beside, yaml));
        Review review = scenarios.review(own.readingWhole(Set.of(shown)), scenario);
        return review.problems().isEmpty() ? Warnings.quick(own, review.read(), shown::equals) : List.of();
    }
}
