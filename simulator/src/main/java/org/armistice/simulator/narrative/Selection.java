package org.armistice.simulator.narrative;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.ceasefire.Endorsement;
import org.armistice.model.ceasefire.Position;
import org.armistice.model.ceasefire.Track;
import org.armistice.model.event.Event;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.report.Report;

/** Says which events are worth telling, and in which tone. Expects the events in their order. */
final class Selection {
    /** Days after which something that goes on is news again. */
    private static final int NEWS_AGAIN = 7;

    /** Of fewer people on the move nothing is told. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    private final Fields fields;
    private final Set<String> once;
    /** Numbers whose way to nothing is no event of note. */
    private static final Set<Field> FADING =
            Set.of(Place.AREA_READY_FOR_RELEASE, Place.FEAR_OF_REPRISAL, Report.BELIEF, Route.AIR_INTERDICTION);

    private final boolean all;
    private final Map<String, Integer> lastSeen = new HashMap<>();

    /**
     * @param once keys of rules that go off once in a spell and whose authors say how they are told
     * @param all whether rules that change numbers alone are told as well
     */
    Selection(Fields fields, Set<String> once, boolean all) {
        this.fields = fields;
        this.once = once;
        this.all = all;
    }

    /** The tone of an event, or nothing if it is not worth telling. */
    Optional<Tone> tone(Event event) {
        return switch (event.kind()) {
            case START, DEFEATED -> Optional.empty();
            case CONFLICT -> Optional.of(Tone.CONFLICT);
            case INTERVENTION -> Optional.of(Tone.INTERVENTION);
            case RULE ->
                all || (once.contains(event.source().key()) && !isOfGroups(event)) || isNews(event)
                        ? Optional.of(byChanges(event))
                        : Optional.empty();
            case PROCESS -> isNews(event) ? Optional.of(byChanges(event)) : Optional.empty();
        };
    }

    /** Whether more changed than numbers and dates: something took another state, or ran out. */
    private boolean isNews(Event event) {
        if (areFew(event)) {
            return false;
        }
        List<Event.Change> states =
                event.changes().stream().filter(this::isState).toList();
        if (states.isEmpty()) {
            // Each is asked, since each is remembered.
            boolean any = false;
            for (Event.Change change : event.changes()) {
                any |= isMilestone(change, event.day());
            }
            return any;
        }
        if (isOfGroups(event)) {
            // People on the move week after week: the first to leave a place are news, and those long after.
            return isSeldom(event.source().key() + fields.origin(states.get(0)), event.day());
        }
        if (states.stream().allMatch(c -> fields.field(c) instanceof FlagField)) {
            return isSeldom(event.source().key() + states.get(0).fact(), event.day());
        }
        return true;
    }

    private boolean isOfGroups(Event event) {
        return event.changes().stream().allMatch(c -> fields.is(c, Group.TYPE));
    }

    /** Whether people moved, but no more than a family. */
    private boolean areFew(Event event) {
        List<Event.Change> numbers = event.changes().stream()
                .filter(c -> fields.field(c) == Group.NUMBER)
                .toList();
        return !numbers.isEmpty()
                && numbers.stream()
                        .map(c -> Wording.number(c.after()).subtract(Wording.number(c.before())))
                        .allMatch(moved -> moved.abs().compareTo(FEW) < 0);
    }

    private boolean isState(Event.Change change) {
        Field field = fields.field(change);
        if (field instanceof FlagField) {
            return change.after().equals("yes");
        }
        return !(field instanceof NumberField) && !(field instanceof DateField) && field != Place.FORMER_HOLDER;
    }

    private boolean isMilestone(Event.Change change, int day) {
        Field field = fields.field(change);
        if (field == Ceasefire.VIOLATIONS) {
            return true;
        }
        boolean ranOut = isNothing(change.after()) && !isNothing(change.before());
        // What is used up on the day on which it comes runs out again and again.
        return field instanceof NumberField
                && ranOut
                && !FADING.contains(field)
                && isSeldom(change.fact() + " " + change.field(), day);
    }

    private boolean isSeldom(String what, int day) {
        Integer last = lastSeen.put(what, day);
        return last == null || day - last > NEWS_AGAIN;
    }

    private static boolean isNothing(String value) {
        return value.equals("0") || value.startsWith("0 ");
    }

    private Tone byChanges(Event event) {
        Tone tone = Tone.PLAIN;
        for (Event.Change change : event.changes()) {
            Tone next = tone(change);
            if (next.compareTo(tone) < 0) {
                tone = next;
            }
        }
        return tone;
    }

    private Tone tone(Event.Change change) {
        Field field = fields.field(change);
        if (field == Place.HOLDER) {
            return Tone.CONTROL;
        }
        if (field == Place.CONTESTER) {
            return Tone.CONTEST;
        }
        if (fields.is(change, Ceasefire.TYPE)) {
            boolean breach = field == Ceasefire.VIOLATIONS
                    || (field == Ceasefire.STATUS && !change.after().equals("in force"));
            return breach ? Tone.BREACH : Tone.TRUCE;
        }
        boolean talks = fields.is(change, Track.TYPE)
                || fields.is(change, Position.TYPE)
                || fields.is(change, Endorsement.TYPE);
        return talks ? Tone.TALKS : Tone.PLAIN;
    }
}
