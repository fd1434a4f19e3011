package org.armistice.app.explain;

import org.armistice.model.event.Event;
import org.armistice.model.text.Rounding;

/** An event's sentence with numbers rounded for readers. */
final class EventText {
    private EventText() {}

    static String of(Event event) {
        String text = Rounding.of(event.text());
        return text.endsWith(".") ? text : text + ".";
    }
}
