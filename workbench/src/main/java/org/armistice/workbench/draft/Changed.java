package org.armistice.workbench.draft;

import java.util.List;
import java.util.Map;
import org.armistice.rules.revision.Change;
import org.armistice.rules.revision.LineChange;
import org.armistice.rules.revision.Revision;
import org.armistice.rules.table.DecisionTable;
import org.armistice.workbench.rulebook.Volume;

/**
 * A passage of a rulebook that differs between two texts of it.
 *
 * @param kind rule, table, parameter, definition, verb, test, prose or front matter
 * @param how added, removed, renamed, changed, or comment if no run takes notice
 * @param line where to look: in the new text, or in the old one if it is gone
 */
record Changed(String kind, String how, String key, String title, int line, List<LineChange> lines) {
    static List<Changed> between(
            Volume volume,
            String before,
            String after,
            List<DecisionTable> tablesBefore,
            List<DecisionTable> tablesAfter) {
        return Revision.inText(Map.of(volume.shown(), before), Map.of(volume.shown(), after), tablesBefore, tablesAfter)
                .stream()
                .map(Changed::of)
                .toList();
    }

    private static Changed of(Change change) {
        return new Changed(
                change.kind().word(),
                change.how().word(),
                change.latest().key(),
                change.latest().title(),
                change.position().line(),
                change.lines());
    }
}
