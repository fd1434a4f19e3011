package org.armistice.simulator.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;

/**
 * An event in raw form. The run keeps these, because most are never looked at and texts are dear.
 *
 * @param number from 1, in the order of the run
 * @param kind that of its cause, or how its cause was kept from acting
 * @param remark what is added to the cause's text, such as by whom it was defeated; empty for nothing
 */
public record Occurrence(
        int number,
        int day,
        LocalDate date,
        Phase phase,
        Event.Kind kind,
        Cause cause,
        String remark,
        Readings readings,
        List<RawChange> changes) {

    /** Told in full. */
    public Event event(World world) {
        List<Event.Change> told = new ArrayList<>(changes.size());
        for (RawChange change : changes) {
            told.add(told(change, world));
        }
        return new Event(
                Account.id(number),
                day,
                date,
                phase,
                kind,
                remark.isEmpty() ? cause.text(changes) : remark,
                cause.source(),
                cause.bindings(),
                readings.told(world),
                told,
                readings.causes());
    }

    private static Event.Change told(RawChange change, World world) {
        String id = change.fact().getId();
        String name = change.fact().getName();
        Field field = change.field();
        if (field == null) {
            String noun = change.fact().type().noun();
            return new Event.Change(id, name, "", change.before() == 0 ? "" : noun, change.after() == 0 ? "" : noun);
        }
        return new Event.Change(
                id, name, field.word(), field.format(change.before(), world), field.format(change.after(), world));
    }
}
