package org.armistice.app.explain;

import java.util.ArrayList;
import java.util.List;
import org.armistice.app.terminal.Rounding;
import org.armistice.model.event.Event;

/** An event's sentence in which numbers that rise or fall are told with their values, not with the author's sum. */
final class EventText {
    private EventText() {}

    static String of(Event event) {
        List<String> clauses = new ArrayList<>();
        for (String clause : event.text().split("; ", -1)) {
            clauses.add(told(clause, event));
        }
        String text = Rounding.of(String.join("; ", clauses));
        return text.endsWith(".") ? text : text + ".";
    }

    private static String told(String clause, Event event) {
        for (Event.Change change : event.changes()) {
            String head = change.name() + "'s " + change.field();
            if (clause.startsWith(head + " rises by ") || clause.startsWith(head + " falls by ")) {
                return head + " goes from " + change.before() + " to " + change.after();
            }
        }
        return clause;
    }
}
