package org.armistice.workbench.exercise.view;

import java.util.ArrayList;
import java.util.List;
import org.armistice.exercise.plan.Accord;
import org.armistice.exercise.plan.AccordClause;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Move;

/** What has been proposed for clauses and still counts: what a step back undid is left out. */
final class Versions {
    private final List<Entry> proposed = new ArrayList<>();

    Versions(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.move() instanceof Move.SteppedBack back) {
                proposed.removeIf(e -> e.turn() >= back.turn());
            } else if (entry.move() instanceof Move.Proposed) {
                proposed.add(entry);
            }
        }
    }

    List<AccordView.Version> of(Accord accord, AccordClause clause) {
        List<AccordView.Version> versions = new ArrayList<>();
        for (Entry entry : proposed) {
            if (entry.move() instanceof Move.Proposed move
                    && move.accord().equals(accord.id())
                    && move.clause().equals(clause.id())) {
                versions.add(new AccordView.Version(
                        entry.turn(), move.role(), AccordView.text(clause, move.wording(), move.text())));
            }
        }
        return versions;
    }
}
