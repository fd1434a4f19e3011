package org.armistice.rules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.armistice.model.problem.Problem;
import org.armistice.rules.language.Rulebooks;

/**
 * What looks wrong with rulebooks although they can be used.
 *
 * @param problems the warnings
 * @param conflicts the worked examples of those that are about two rules in conflict
 */
public record Warnings(List<Problem> problems, List<Conflict> conflicts) {
    public Warnings {
        problems = List.copyOf(problems);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Those that are found at once, also where only the words of other rulebooks have been read: rules without grounds or
     * test, and conditions that can never hold.
     *
     * @param meant whether they are looked for in a file
     */
    public static List<Problem> quick(Rulebooks books, Rulebooks.Checked checked, Predicate<String> meant) {
        Remark remark = new Remark(books);
        List<Problem> problems = new ArrayList<>(Upkeep.ofRules(checked, remark));
        problems.addAll(Futile.warnings(checked.rules(), remark));
        problems.removeIf(p -> !meant.test(p.position().file()));
        return problems;
    }

    /**
     * Looks for all of them but those of tables.
     *
     * @param books the texts, for the lines that are shown
     * @param read ids of the parameters that processes read
     * @param meant whether they are looked for in a file
     */
    public static Warnings of(
            Rulebooks books, Rulebooks.Checked checked, Collection<String> read, Predicate<String> meant) {
        Remark remark = new Remark(books);
        List<Problem> problems = new ArrayList<>(Upkeep.warnings(checked, read, remark));
        problems.addAll(Futile.warnings(checked.rules(), remark));
        problems.removeIf(p -> !meant.test(p.position().file()));
        ConflictSearch search = new ConflictSearch(checked.rules(), remark, meant);
        search.run();
        problems.addAll(search.warnings());
        return new Warnings(problems, search.conflicts());
    }
}
