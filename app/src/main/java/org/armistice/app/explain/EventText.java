package org.armistice.app.explain;

import org.armistice.app.terminal.Rounding;
import org.armistice.model.event.Event;

/** An event's sentence with numbers rounded for readers. */
final class EventText {
    private EventText() {}

    static String of(Event event) {
        String text = Rounding.of(event.text());
        return text.endsWith(".") ? text : text + ".";
    }
}
