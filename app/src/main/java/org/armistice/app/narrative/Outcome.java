package org.armistice.app.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Table;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.ceasefire.Track;
import org.armistice.model.event.Event;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Acquisition;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.Run;
import org.armistice.simulator.narrative.Wording;
import org.jspecify.annotations.Nullable;

/** How things stand at the end of a run, and what changed hands. */
final class Outcome {
    private final Terminal terminal;
    private final World start;
    private final Run run;
    private final Palette palette;

    Outcome(Terminal terminal, World start, Run run, Palette palette) {
        this.terminal = terminal;
        this.start = start;
        this.run = run;
        this.palette = palette;
    }

    void tell() {
        head("Who holds what");
        factions().lines().forEach(terminal::raw);
        handovers();
        talks();
    }

    private void head(String text) {
        terminal.line();
        terminal.line(Phrase.of(text, Style.BOLD));
    }

    private Table factions() {
        Table table = new Table("lrrrrr", "faction", "places", "change", "fighters", "change", "losses");
        for (Faction faction : start.list(Faction.TYPE)) {
            long places = places(run.world(), faction.getId());
            long fighters = fighters(run.world(), faction.getId());
            long losses = run.figures().stream()
                    .filter(f -> f.day() == run.days() && f.faction().equals(faction.getId()))
                    .mapToLong(f -> f.losses())
                    .sum();
            table.row(
                    Phrase.of(faction.getName(), palette.faction(faction.getId())),
                    Phrase.of(Long.toString(places)),
                    change(places - places(start, faction.getId())),
                    Phrase.of(whole(fighters)),
                    change(Math.round((fighters - fighters(start, faction.getId())) / (double) Fixed.ONE)),
                    Phrase.of(whole(losses)));
        }
        return table;
    }

    private static String whole(long fixed) {
        return "%,d".formatted(Math.round(fixed / (double) Fixed.ONE));
    }

    private static Phrase change(long difference) {
        return difference == 0 ? Phrase.of("-", Style.FAINT) : Phrase.of("%+,d".formatted(difference));
    }

    private static long places(World world, String faction) {
        return world.list(Place.TYPE).stream()
                .filter(p -> is(p.getHolder(), faction))
                .count();
    }

    private static long fighters(World world, String faction) {
        return world.list(Force.TYPE).stream()
                .filter(f -> is(f.getFaction(), faction) && f.getStrength() != Fixed.UNKNOWN)
                .mapToLong(Force::getStrength)
                .sum();
    }

    private static boolean is(@Nullable Faction faction, String id) {
        return faction != null && faction.getId().equals(id);
    }

    private void handovers() {
        Table table = new Table("rlllll", "day", "place", "from", "to", "how", "event");
        List<Phrase> lines = new ArrayList<>();
        Map<String, String> acquisitions = new HashMap<>();
        start.list(Place.TYPE)
                .forEach(place ->
                        acquisitions.put(place.getId(), place.getAcquisition().word()));
        for (Event event : run.events()) {
            for (Event.Change change : event.changes()) {
                if (change.field().equals(Place.HOLDER.word()) && isPlace(change.fact())) {
                    String how = how(event, change.fact(), acquisitions);
                    Phrase from = Phrase.of(change.before(), palette.name(change.before()));
                    Phrase to = Phrase.of(change.after(), palette.name(change.after()));
                    Phrase id = Phrase.of(event.id(), Style.FAINT);
                    Phrase day = Phrase.of(Integer.toString(event.day()));
                    table.row(day, Phrase.of(change.name()), from, to, Phrase.of(how), id);
                    lines.add(Phrase.of("  %4d  ".formatted(event.day()), Style.FAINT)
                            .add(change.name() + ": ")
                            .add(from)
                            .add(" -> ")
                            .add(to)
                            .add(", " + how + "  ")
                            .add(id));
                }
            }
        }
        head(lines.isEmpty() ? "No place changed hands." : "What changed hands");
        if (!lines.isEmpty() && table.width() <= terminal.width()) {
            table.lines().forEach(terminal::raw);
        } else {
            lines.forEach(line -> terminal.line(line, 8));
        }
    }

    private boolean isPlace(String id) {
        return start.find(id).filter(f -> f.type() == Place.TYPE).isPresent();
    }

    /**
     * How the holder came by a place.
     *
     * @param acquisitions what each place's field says by its id; brought up to date
     */
    private static String how(Event event, String place, Map<String, String> acquisitions) {
        Map<String, String> after = event.changes().stream()
                .filter(c -> c.fact().equals(place))
                .collect(Collectors.toMap(Event.Change::field, Event.Change::after, (first, second) -> second));
        String now = after.get(Place.ACQUISITION.word());
        if (now != null) {
            acquisitions.put(place, now);
            return now;
        }
        // The day is always another one; how may be as the time before.
        return after.containsKey(Place.HELD_SINCE.word()) ? acquisitions.getOrDefault(place, "") : Acquisition.NOT_SAID;
    }

    private void talks() {
        Collection<Ceasefire> ceasefires = run.world().list(Ceasefire.TYPE);
        Collection<Track> tracks = run.world().list(Track.TYPE);
        if (ceasefires.isEmpty() && tracks.isEmpty()) {
            return;
        }
        head("Ceasefires and tracks");
        for (Ceasefire ceasefire : byDate(ceasefires)) {
            String violations = Ceasefire.VIOLATIONS.format(ceasefire.getViolations(), run.world());
            state(
                    ceasefire.getStatus().word(),
                    Wording.shortened(ceasefire.getName()),
                    ceasefire.getKind().word() + ", since "
                            + Ceasefire.BEGAN_ON.format(ceasefire.getBeganOn(), run.world())
                            + (violations.equals("0") ? "" : ", violations: " + violations));
        }
        for (Track track : tracks) {
            String sponsor = track.getSponsor() == null
                    ? ""
                    : " of " + track.getSponsor().getName();
            state(track.getStatus().word(), track.getName(), "track" + sponsor);
        }
    }

    private static List<Ceasefire> byDate(Collection<Ceasefire> ceasefires) {
        return ceasefires.stream()
                .sorted(Comparator.comparingLong(Ceasefire::getBeganOn))
                .toList();
    }

    private void state(String state, String name, String detail) {
        terminal.line(
                Phrase.of("  %-11s".formatted(state), Style.BOLD)
                        .add(palette.of(name, Style.PLAIN))
                        .add("; " + detail, Style.FAINT),
                13);
    }
}
