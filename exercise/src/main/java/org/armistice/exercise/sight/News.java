package org.armistice.exercise.sight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.exercise.adjudication.Played;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.text.Rounding;
import org.armistice.simulator.narrative.Story;
import org.armistice.simulator.narrative.Told;
import org.armistice.simulator.narrative.Tone;

/**
 * What a role hears of what happened. It hears of an event if it sees something that the event changed, and all facts that are
 * named in the telling; if a number is told, it must see all that the event changed and all facts that it is about.
 */
public final class News {
    private final World end;
    private final World start;
    private final List<Item> story = new ArrayList<>();

    /**
     * An event as it is told to whoever may hear of it.
     *
     * @param named ids of the facts whose names stand in the text
     */
    private record Item(Event event, Tone tone, String text, List<String> named) {
        boolean numbered() {
            return text.chars().anyMatch(Character::isDigit);
        }
    }

    public News(Played played) {
        this(played, Story.of(played.prepared(), played.run(), false));
    }

    /** @param all the story of the run, for those who have it already */
    public News(Played played, List<Told> all) {
        start = played.prepared().scenario().createWorld();
        end = played.run().world();
        // By name; of each, all that are or were called so.
        Map<String, Set<String>> called = new HashMap<>();
        for (World world : List.of(start, end)) {
            world.all()
                    .forEach(fact -> called.computeIfAbsent(fact.getName(), n -> new TreeSet<>())
                            .add(fact.getId()));
        }
        // Facts that came and went in between are known by the events that are about them.
        played.run()
                .events()
                .forEach(event -> event.bindings()
                        .forEach(b -> called.computeIfAbsent(b.name(), n -> new TreeSet<>())
                                .add(b.fact())));
        for (Told told : all) {
            if (isHeard(told.event())) {
                String text = Rounding.of(told.text());
                List<String> named = called.entrySet().stream()
                        .filter(e -> text.contains(e.getKey()))
                        .flatMap(e -> e.getValue().stream())
                        .toList();
                story.add(new Item(told.event(), told.tone(), text, named));
            }
        }
    }

    private static boolean isHeard(Event event) {
        return event.kind() == Event.Kind.RULE || event.kind() == Event.Kind.PROCESS;
    }

    /** @param text as a sentence for readers */
    public record Line(int day, String event, Tone tone, String text) {}

    /** What a role hears from one day to another, both included. */
    public List<Line> of(String role, Eyes eyes, int from, int to) {
        List<Line> lines = new ArrayList<>();
        for (Item item : story) {
            int day = item.event().day();
            if (day >= from && day <= to && hears(item, eyes.sight(day, role))) {
                lines.add(new Line(day, item.event().id(), item.tone(), item.text()));
            }
        }
        return lines;
    }

    /** What is not seen of it must not be told either: numbers are those of fields, and of which cannot be known. */
    private boolean hears(Item item, Sight sight) {
        List<Event.Change> changes = item.event().changes();
        boolean seesAll = item.event().bindings().stream().allMatch(b -> sight.sees(b.fact()))
                && changes.stream().allMatch(c -> sees(c, sight));
        return (seesAll || !item.numbered() && changes.stream().anyMatch(c -> sees(c, sight)))
                && item.named().stream().allMatch(sight::sees);
    }

    private boolean sees(Event.Change change, Sight sight) {
        if (change.field().isEmpty()) {
            return sight.sees(change.fact());
        }
        Field field = end.find(change.fact())
                .or(() -> start.find(change.fact()))
                .flatMap(fact -> fact.type().find(change.field()))
                .orElse(null);
        return field != null && sight.sees(change.fact(), field);
    }
}
