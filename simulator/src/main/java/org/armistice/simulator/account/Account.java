package org.armistice.simulator.account;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.World;

/** All that happened in a run, in order. */
public final class Account {
    /** More events than this cannot happen in one run: all are kept until its end. */
    public static final int MOST_EVENTS = 2_000_000;

    private final List<Occurrence> occurrences = new ArrayList<>();
    private int day;
    private LocalDate date;
    private Phase phase = Phase.INTERVENTIONS;

    /**
     * @param dayBefore the day before the first
     */
    public Account(LocalDate dayBefore) {
        date = dayBefore;
    }

    /** Dates what comes from now on. */
    public void turnTo(int newDay, LocalDate newDate, Phase newPhase) {
        day = newDay;
        date = newDate;
        phase = newPhase;
    }

    /**
     * Notes an event.
     *
     * @return its number
     */
    public int note(Event.Kind kind, Cause cause, String remark, Readings readings, List<RawChange> changes) {
        int number = occurrences.size() + 1;
        if (number > MOST_EVENTS) {
            throw new RunFailure("day " + day + ": more than " + MOST_EVENTS + " events in one run; the last is of '"
                    + cause.key() + "'. Maybe play fewer days?");
        }
        occurrences.add(new Occurrence(number, day, date, phase, kind, cause, remark, readings, changes));
        return number;
    }

    public List<Occurrence> occurrences() {
        return occurrences;
    }

    /** What was noted after the first so many. */
    public List<Occurrence> since(int seen) {
        return occurrences.subList(seen, occurrences.size());
    }

    /** The events so far; each is put into words when it is asked for. */
    public List<Event> events(World world) {
        return new Told(List.copyOf(occurrences), world);
    }

    /** An event's id from its number. */
    public static String id(int number) {
        return "e" + number;
    }

    private static final class Told extends AbstractList<Event> {
        private final List<Occurrence> occurrences;
        private final World world;
        private final Event[] told;

        Told(List<Occurrence> occurrences, World world) {
            this.occurrences = occurrences;
            this.world = world;
            this.told = new Event[occurrences.size()];
        }

        @Override
        public Event get(int index) {
            if (told[index] == null) {
                told[index] = occurrences.get(index).event(world);
            }
            return told[index];
        }

        @Override
        public int size() {
            return told.length;
        }
    }
}
