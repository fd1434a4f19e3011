package org.armistice.simulator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armistice.model.event.Event;
import org.armistice.model.fact.World;

/**
 * What happened.
 *
 * @param scenario its id
 * @param days that were played
 * @param events in order; each is put into words when it is asked for
 * @param control of each place at the end of each day, by day and place
 * @param figures of each faction at the end of each day, by day and faction
 * @param world as it is after the last day
 */
public record Run(
        String scenario,
        long seed,
        int days,
        List<Event> events,
        List<Control> control,
        List<DayFigures> figures,
        World world) {

    /** Puts all events into words at once, on all processors, for those who will ask for each of them. */
    public void tell() {
        IntStream.range(0, events.size()).parallel().forEach(events::get);
    }

    /** The event with this id, such as {@code e12}. */
    public Optional<Event> find(String eventId) {
        if (!eventId.matches("e[1-9][0-9]{0,8}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(eventId.substring(1));
        return number <= events.size() ? Optional.of(events.get(number - 1)) : Optional.empty();
    }
}
