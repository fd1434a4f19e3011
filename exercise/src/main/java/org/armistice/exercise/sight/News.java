package org.armistice.exercise.sight;

import java.util.ArrayList;
import java.util.List;
import org.armistice.exercise.adjudication.Played;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.text.Rounding;
import org.armistice.simulator.narrative.Story;
import org.armistice.simulator.narrative.Told;
import org.armistice.simulator.narrative.Tone;

/**
 * What a role hears of what happened. It hears of an event if it sees all that the event changed and all facts that the event is
 * about, and if no fact is named that it does not see.
 */
public final class News {
    private final Played played;
    private final List<Told> story;

    /** @param fact id and name of a fact that is in the world at the end, or was at the start */
    private record Named(String fact, String name) {}

    private final List<Named> names = new ArrayList<>();

    public News(Played played) {
        this.played = played;
        this.story = Story.of(played.prepared(), played.run(), false);
        World start = played.prepared().scenario().createWorld();
        start.all().forEach(this::name);
        played.run().world().all().forEach(this::name);
    }

    private void name(Fact fact) {
        names.add(new Named(fact.getId(), fact.getName()));
    }

    /** @param text as a sentence for readers */
    public record Line(int day, String event, Tone tone, String text) {}

    /** What a role hears from one day to another, both included. */
    public List<Line> of(String role, Eyes eyes, int from, int to) {
        List<Line> lines = new ArrayList<>();
        for (Told told : story) {
            Event event = told.event();
            String text = Rounding.of(told.text());
            if (event.day() >= from && event.day() <= to && hears(event, text, eyes.sight(event.day(), role))) {
                lines.add(new Line(event.day(), event.id(), told.tone(), text));
            }
        }
        return lines;
    }

    private boolean hears(Event event, String text, Sight sight) {
        return (event.kind() == Event.Kind.RULE || event.kind() == Event.Kind.PROCESS)
                && event.bindings().stream().allMatch(b -> sight.sees(b.fact()))
                && event.changes().stream().allMatch(c -> sees(c, sight))
                && names.stream().noneMatch(n -> !sight.sees(n.fact()) && text.contains(n.name()));
    }

    private boolean sees(Event.Change change, Sight sight) {
        if (change.field().isEmpty()) {
            return sight.sees(change.fact());
        }
        Field field = played.run()
                .world()
                .find(change.fact())
                .or(() -> played.prepared().scenario().createWorld().find(change.fact()))
                .flatMap(fact -> fact.type().find(change.field()))
                .orElse(null);
        return field != null && sight.sees(change.fact(), field);
    }
}
