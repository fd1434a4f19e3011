package org.armistice.exercise.debrief;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.exercise.adjudication.OrderBook;
import org.armistice.exercise.adjudication.Played;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.sight.Eyes;
import org.armistice.exercise.sight.News;
import org.armistice.exercise.state.State;
import org.armistice.model.event.Event;
import org.armistice.simulator.narrative.Told;
import org.armistice.simulator.narrative.Tone;

/** The turning points of an exercise, with the events and the decisions behind them. */
final class Causes {
    private static final int MOST_POINTS = 8;
    private static final int MOST_LINKS = 12;
    private static final int MOST_CONSEQUENCES = 12;

    private final Exercise exercise;
    private final Played played;
    private final Eyes eyes;
    /** What was done, by the ids of orders: events tell no more than whose they were. */
    private final Map<String, String> done = new HashMap<>();

    private final List<Told> story;
    private final News news;
    /** What is worth telling, by the ids of events. */
    private final Map<String, Told> told = new HashMap<>();

    Causes(Exercise exercise, State state, Played played, Eyes eyes, List<Told> story, News news) {
        this.exercise = exercise;
        this.played = played;
        this.eyes = eyes;
        this.story = story;
        this.news = news;
        story.forEach(t -> told.put(t.event().id(), t));
        new OrderBook(exercise, state).upTo(played.turn()).forEach(order -> done.put(order.id(), order.told()));
    }

    /**
     * Places that changed hands, ceasefires that began, and those that broke: of each first those behind which decisions stand, then
     * the earliest; in the order of days.
     */
    List<DebriefReport.TurningPoint> turningPoints() {
        List<Point> points = new ArrayList<>();
        for (Tone tone : List.of(Tone.CONTROL, Tone.TRUCE, Tone.BREACH)) {
            story.stream()
                    .filter(t -> t.tone() == tone && t.event().day() >= exercise.firstDay())
                    .map(this::behind)
                    .sorted(Comparator.comparing(p -> p.decisions().isEmpty()))
                    .limit(tone == Tone.CONTROL ? MOST_POINTS / 2 : MOST_POINTS / 4)
                    .forEach(points::add);
        }
        points.sort(Comparator.comparingInt(p -> p.told().event().day()));
        return points.stream().map(this::turningPoint).toList();
    }

    /** What came of the orders of each role in each turn: what is worth telling of all that they are behind. */
    List<DebriefReport.Consequences> consequences() {
        Map<String, Set<String>> orders = new HashMap<>();
        Map<String, List<DebriefReport.Happening>> events = new HashMap<>();
        for (Event event : played.run().events()) {
            Set<String> behind = new TreeSet<>();
            if (event.kind() == Event.Kind.INTERVENTION) {
                behind.add(order(event));
            }
            event.causes().forEach(cause -> behind.addAll(orders.getOrDefault(cause, Set.of())));
            if (!behind.isEmpty()) {
                orders.put(event.id(), behind);
            }
            Told line = told.get(event.id());
            if (line != null && event.kind() != Event.Kind.PROCESS && line.tone() != Tone.CONFLICT) {
                behind.forEach(order ->
                        events.computeIfAbsent(order, o -> new ArrayList<>()).add(Turns.happening(line)));
            }
        }
        List<DebriefReport.Consequences> all = new ArrayList<>();
        for (int turn = 1; turn <= played.turn(); turn++) {
            for (Role role : exercise.roles()) {
                List<DebriefReport.Happening> came = events.getOrDefault(OrderBook.idOf(turn, role), List.of());
                if (!came.isEmpty()) {
                    all.add(new DebriefReport.Consequences(
                            turn,
                            role.id(),
                            came.stream().limit(MOST_CONSEQUENCES).toList()));
                }
            }
        }
        return all;
    }

    /** The id of the order of which an intervention is a step. */
    private static String order(Event intervention) {
        String key = intervention.source().key();
        return key.contains("/") ? key.substring(0, key.indexOf('/')) : key;
    }

    /** An event with what led to it, and the decisions among that. */
    private record Point(Told told, List<Event> chain, Set<String> decisions) {}

    private Point behind(Told event) {
        Point point = new Point(event, new ArrayList<>(), new TreeSet<>());
        follow(event.event(), point.chain(), point.decisions());
        return point;
    }

    private DebriefReport.TurningPoint turningPoint(Point point) {
        Event event = point.told().event();
        return new DebriefReport.TurningPoint(
                Turns.happening(point.told()),
                event.source().name(),
                point.chain().stream()
                        .filter(e -> told.containsKey(e.id()))
                        .limit(MOST_LINKS)
                        .map(this::plain)
                        .toList(),
                List.copyOf(point.decisions()),
                exercise.roles().stream()
                        .filter(r -> hears(r, event))
                        .map(Role::title)
                        .toList());
    }

    private boolean hears(Role role, Event event) {
        return news.of(role.id(), eyes, event.day(), event.day()).stream()
                .anyMatch(line -> line.event().equals(event.id()));
    }

    /** All that is behind an event, the nearest first; what people decided is kept apart. */
    private void follow(Event event, List<Event> chain, Set<String> decisions) {
        Set<String> seen = new HashSet<>(event.causes());
        Deque<String> waiting = new ArrayDeque<>(event.causes().stream()
                .sorted(Comparator.comparingInt(Causes::number).reversed())
                .toList());
        while (!waiting.isEmpty()) {
            Event cause = played.run().find(waiting.removeFirst()).orElse(null);
            if (cause == null || cause.kind() == Event.Kind.START) {
                continue;
            }
            if (cause.kind() == Event.Kind.INTERVENTION) {
                decisions.add(done.getOrDefault(order(cause), cause.source().name()));
            } else if (cause.kind() == Event.Kind.RULE) {
                chain.add(cause);
            }
            cause.causes().stream()
                    .filter(seen::add)
                    .sorted(Comparator.comparingInt(Causes::number).reversed())
                    .forEach(waiting::addLast);
        }
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private DebriefReport.Happening plain(Event event) {
        return Turns.happening(Objects.requireNonNull(told.get(event.id())));
    }
}
