package org.armistice.app.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armistice.model.event.Event;
import org.armistice.model.place.Place;
import org.armistice.simulator.folder.Recorded;

/** Finds the event that somebody means. */
final class EventChoice {
    static final String FIRST_CAPTURE = "first-capture";
    static final String LAST = "last";

    private final Recorded run;

    EventChoice(Recorded run) {
        this.run = run;
    }

    /** The event with an id, or with one of the two names. */
    Optional<Event> find(String named) {
        return switch (named) {
            case FIRST_CAPTURE ->
                run.events().stream().filter(EventChoice::isHandover).findFirst();
            case LAST ->
                run.events().isEmpty()
                        ? Optional.empty()
                        : Optional.of(run.events().get(run.events().size() - 1));
            default -> run.find(named.toLowerCase(Locale.ROOT));
        };
    }

    /** The events whose sentence or facts have a text in them, control changes first. */
    List<Event> search(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return run.events().stream()
                .filter(e -> e.text().toLowerCase(Locale.ROOT).contains(lower)
                        || e.bindings().stream()
                                .anyMatch(b -> b.fact().equals(lower)
                                        || b.name().toLowerCase(Locale.ROOT).contains(lower)))
                .toList();
    }

    static boolean isHandover(Event event) {
        return event.changes().stream()
                .anyMatch(c -> c.field().equals(Place.HOLDER.word())
                        && !c.before().equals(c.after())
                        && event.changes().stream()
                                .noneMatch(o ->
                                        o.fact().equals(c.fact()) && o.field().isEmpty()));
    }
}
