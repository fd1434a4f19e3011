package org.armistice.rules.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.table.DecisionTable;

/** What changed in text between two versions of rulebooks, and in what the engine makes of them. */
public final class Revision {
    private Revision() {}

    /**
     * What differs in text. Passages are found by their keys, so that one that has only moved does not differ.
     *
     * @param before texts of the one version by the name of their file
     * @param after texts of the other
     * @param tablesBefore tables of the one version whose rows may stand in files of their own
     * @param tablesAfter the same of the other
     */
    public static List<Change> inText(
            Map<String, String> before,
            Map<String, String> after,
            List<DecisionTable> tablesBefore,
            List<DecisionTable> tablesAfter) {
        Map<String, Passage> old = Passages.of(before, byKey(tablesBefore));
        Map<String, Passage> now = Passages.of(after, byKey(tablesAfter));
        List<Change> changes = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(now.keySet());
        for (String key : keys) {
            change(old.get(key), now.get(key)).ifPresent(changes::add);
        }
        join(changes);
        changes.removeIf(c -> isPartOfWholeRulebook(c, changes));
        changes.sort(Comparator.comparing((Change c) -> c.position().file())
                .thenComparing(Change::kind)
                .thenComparing(c -> c.position().line()));
        return changes;
    }

    /**
     * Rules that the engine reads differently, by their keys: also those whose own text is the same, but which use a
     * definition or an exception that changed. Empty, together with equal parameters and processes, means that no run can
     * differ.
     */
    public static Meaning.Difference inMeaning(Rulebooks.Checked before, Rulebooks.Checked after) {
        return Meaning.of(before).against(Meaning.of(after));
    }

    private static Map<String, DecisionTable> byKey(List<DecisionTable> tables) {
        return tables.stream().collect(Collectors.toMap(DecisionTable::key, t -> t, (a, b) -> a));
    }

    private static Optional<Change> change(
            @org.jspecify.annotations.Nullable Passage before, @org.jspecify.annotations.Nullable Passage after) {
        if (before == null || after == null) {
            Change.How how = before == null ? Change.How.ADDED : Change.How.REMOVED;
            Passage known = before == null ? after : before;
            return known == null
                            || (known.kind() == Passage.Kind.PROSE
                                    && known.lines().isEmpty())
                    ? Optional.empty()
                    : Optional.of(new Change(known.kind(), how, before, after, List.of()));
        }
        if (before.lines().equals(after.lines())) {
            return Optional.empty();
        }
        boolean same = before.kind() != Passage.Kind.PROSE && before.essence().equals(after.essence());
        return Optional.of(new Change(
                before.kind(), same ? Change.How.COMMENT : Change.How.CHANGED, before, after, lines(before, after)));
    }

    private static List<LineChange> lines(Passage before, Passage after) {
        return LineChange.between(before.lines(), first(before), after.lines(), first(after));
    }

    /** The number of the first of its lines; the prose of a rulebook is not in one piece. */
    private static int first(Passage passage) {
        return switch (passage.kind()) {
            case PROSE -> 0;
            case PARAMETER, FRONT_MATTER, TABLE -> passage.position().line();
            default -> passage.position().line() + 1;
        };
    }

    /** A passage that is gone and one of its kind that is new and says the same are one under another name. */
    private static void join(List<Change> changes) {
        Map<String, Change> gone = new LinkedHashMap<>();
        changes.stream()
                .filter(c -> c.how() == Change.How.REMOVED && isNamed(c))
                .forEach(c -> gone.putIfAbsent(c.kind() + c.latest().essence(), c));
        for (Change added : List.copyOf(changes)) {
            Change removed = added.how() == Change.How.ADDED && isNamed(added)
                    ? gone.remove(added.kind() + added.latest().essence())
                    : null;
            if (removed != null) {
                changes.set(
                        changes.indexOf(added),
                        new Change(added.kind(), Change.How.RENAMED, removed.before(), added.after(), List.of()));
                changes.remove(removed);
            }
        }
    }

    private static boolean isNamed(Change change) {
        return change.kind() == Passage.Kind.RULE || change.kind() == Passage.Kind.TEST;
    }

    /** Of a rulebook that is new or gone as a whole, front matter and prose are not told apart. */
    private static boolean isPartOfWholeRulebook(Change change, List<Change> all) {
        return Stream.of(Passage.Kind.FRONT_MATTER, Passage.Kind.PROSE).anyMatch(k -> k == change.kind())
                && all.stream()
                        .anyMatch(c -> c.kind() == Passage.Kind.RULEBOOK
                                && c.how() == change.how()
                                && c.position().file().equals(change.position().file()));
    }
}
