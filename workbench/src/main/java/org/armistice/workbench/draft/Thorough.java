package org.armistice.workbench.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.armistice.editor.Finding;
import org.armistice.model.problem.Problem;
import org.armistice.rules.check.TableSearch;
import org.armistice.rules.check.Warnings;
import org.armistice.rules.language.Review;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.table.DecisionTable;
import org.armistice.simulator.CoreProcesses;
import org.armistice.simulator.Simulation;
import org.armistice.workbench.rulebook.Library;
import org.armistice.workbench.rulebook.Volume;
import org.jspecify.annotations.Nullable;

/** Looks for all that {@code rules check} warns of: a second or more, so that it is done when somebody asks, and not as they type. */
final class Thorough {
    private final Library library;
    private @Nullable TableSearch tables;

    Thorough(Library library) {
        this.library = library;
    }

    /** What looks wrong with a text among the rulebooks of its scenario; nothing while there are mistakes. */
    List<Finding> remarks(Volume volume, String text) {
        Rulebooks books = library.with(volume, text);
        Review review = Simulation.review(library.scenario(volume.scenario()), books);
        if (!review.problems().isEmpty()) {
            return List.of();
        }
        Rulebooks.Checked read = review.read();
        Predicate<String> meant = volume.file().toString()::equals;
        List<Problem> problems =
                new ArrayList<>(Warnings.of(books, read, CoreProcesses.parameters(read.processes()), meant)
                        .problems());
        List<DecisionTable> asked = read.tables().stream()
                .filter(table -> meant.test(table.position().file()))
                .toList();
        problems.addAll(ofTables(asked));
        return problems.stream()
                .filter(problem -> meant.test(problem.position().file()))
                .map(problem -> Finding.of(problem, volume.file(), text))
                .toList();
    }

    /** What looks at tables is loaded once, and looks for one at a time. */
    private synchronized List<Problem> ofTables(List<DecisionTable> asked) {
        if (tables == null) {
            tables = TableSearch.load();
        }
        return tables.warnings(asked);
    }
}
