package org.armistice.experiments.hindcast.observed;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.whatif.WhatIf;
import org.armistice.model.yaml.YamlForm;
import org.armistice.model.yaml.YamlMapping;
import org.armistice.model.yaml.YamlReader;

/** Reads a folder of observed files. */
final class ObservedReader {
    private static final String HEADER = "observed.yaml";
    private static final String FORCING = "forcing.yaml";
    private static final List<String> KEYS = List.of("title", "tuning from", "tuning until", "truces from");

    private final ObservedFolder folder;
    private final Scenario scenario;
    private final LocalDate lastDay;
    private final List<String> places;
    private final List<String> holders = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, NavigableMap<LocalDate, ControlSpell>> spells = new HashMap<>();
    private final YamlForm form = new YamlForm(problems);

    ObservedReader(Path path, Scenario scenario) {
        folder = new ObservedFolder(path, problems);
        this.scenario = scenario;
        lastDay = scenario.firstDay().plusDays(scenario.days() - 1L);
        World world = scenario.createWorld();
        places = world.list(Place.TYPE).stream().map(Fact::getId).toList();
        world.list(Faction.TYPE).forEach(f -> holders.add(f.getId()));
        holders.add(Observed.CONTESTED);
        holders.add(Observed.NOBODY);
    }

    Observed read() {
        Optional<YamlMapping> header = folder.reading(HEADER, YamlReader::read);
        header.ifPresent(h -> form.checkKeys(h, KEYS));
        List<ControlSeen> control = rows("control.csv", "place,date,holder", "confidence,one-sided", this::control);
        Observed observed = new Observed(
                header.filter(h -> h.find("title").isPresent())
                        .map(h -> form.text(h, "title"))
                        .orElse(scenario.title()),
                header.flatMap(this::tuning),
                header.flatMap(h -> date(h, "truces from")),
                control,
                rows("control-history.csv", "place,from,until,holder", "", this::spell),
                rows("held.csv", "place,until,held", "confidence,one-sided", this::held),
                rows("episodes.csv", "id,title,from,until,places", "", (row, seen) -> episode(row, control)),
                rows("ceasefires.csv", "event,date,observed until", "", this::ceasefire),
                rows("truces.csv", "date,lasted", "by", this::truce),
                rows("deaths.csv", "month,deaths", "completeness", this::deaths),
                rows("displaced.csv", "round,from,until,people", "confidence", this::displaced),
                rows("fighting.csv", "from,until,level", "", this::fighting),
                folder.reading(FORCING, file -> WhatIf.read(folder.path().resolve(FORCING), scenario)),
                folder.missing(),
                folder.hash());
        folder.refuseUnknownFiles();
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return observed;
    }

    private <T> List<T> rows(String name, String needed, String further, BiFunction<Entry, Set<Object>, T> reader) {
        return folder.rows(name, List.of(needed.split(",")), List.of(further.split(",")), reader);
    }

    private ControlSeen control(Entry row, Set<Object> seen) {
        ControlSeen control = new ControlSeen(
                row.known("place", "place", places),
                row.date("date"),
                row.known("holder", "faction", holders),
                row.confidence(),
                row.flag("one-sided"));
        within(row, "date", control.date());
        once(
                row,
                "place",
                seen,
                List.of(control.place(), control.date()),
                "this place has a row for this date already.");
        return control;
    }

    private ControlSpell spell(Entry row, Set<Object> seen) {
        ControlSpell spell = new ControlSpell(
                row.known("place", "place", places),
                row.date("from"),
                row.dateIfAny("until"),
                row.known("holder", "faction", holders));
        if (!row.isSound()) {
            return spell;
        }
        if (spell.from().isAfter(scenario.firstDay())) {
            row.fail("from", "this begins after the first day, " + scenario.firstDay() + ". History comes before it.");
        }
        if (spell.until() != null && !spell.until().isAfter(spell.from())) {
            row.fail("until", "this ends on " + spell.until() + ", before it has begun.");
        }
        once(row, "from", seen, List.of(spell.place(), spell.from()), "this place has a row from this date already.");
        apart(row, spell);
        return spell;
    }

    /** A place has one holder at a time. */
    private void apart(Entry row, ControlSpell spell) {
        NavigableMap<LocalDate, ControlSpell> others = spells.computeIfAbsent(spell.place(), p -> new TreeMap<>());
        Stream.of(others.lowerEntry(spell.from()), others.higherEntry(spell.from()))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .filter(other -> other.covers(spell.from()) || spell.covers(other.from()))
                .findFirst()
                .ifPresent(
                        other -> row.fail(
                                "from",
                                "this place is held by '" + other.holder() + "' from " + other.from()
                                        + (other.until() == null
                                                ? " on, with no day on which that ended."
                                                : " until " + other.until() + ".")
                                        + " A place has one holder at a time: end one spell on the day on which the next begins."));
        others.putIfAbsent(spell.from(), spell);
    }

    private HeldSeen held(Entry row, Set<Object> seen) {
        HeldSeen held = new HeldSeen(
                row.known("place", "place", places),
                row.date("until"),
                row.flag("held"),
                row.confidence(),
                row.flag("one-sided"));
        within(row, "until", held.until());
        if (row.isSound() && held.until().equals(scenario.firstDay())) {
            row.fail(
                    "until",
                    "this is the first day, on which every place is held as on the first day. Name a later one.");
        }
        once(row, "place", seen, List.of(held.place(), held.until()), "this place has a row for this date already.");
        return held;
    }

    private Episode episode(Entry row, List<ControlSeen> control) {
        Episode episode = new Episode(
                row.text("id"),
                row.text("title"),
                row.date("from"),
                row.date("until"),
                row.listKnown("places", "place", places));
        inOrder(row, episode.from(), episode.until());
        boolean sound = row.isSound();
        for (String place : episode.places()) {
            if (sound
                    && control.stream()
                            .noneMatch(c -> c.place().equals(place) && c.date().equals(episode.until()))) {
                row.fail("until", "control.csv does not say who held '" + place + "' on " + episode.until() + ".");
            }
        }
        return episode;
    }

    private CeasefireSeen ceasefire(Entry row, Set<Object> seen) {
        CeasefireSeen ceasefire = new CeasefireSeen(row.event(), row.dateIfAny("date"), row.date("observed until"));
        if (!row.isSound()) {
            return ceasefire;
        }
        if (ceasefire.date() != null) {
            if (ceasefire.date().isBefore(scenario.firstDay())) {
                row.fail("date", "this is before the first day, " + scenario.firstDay() + ".");
            }
            if (ceasefire.date().isAfter(ceasefire.observedUntil())) {
                row.fail("date", "this is after the last day of observation, " + ceasefire.observedUntil() + ".");
            }
        }
        if (ceasefire.observedUntil().isBefore(scenario.firstDay())) {
            row.fail("observed until", "this is before the first day, " + scenario.firstDay() + ".");
        }
        once(row, "event", seen, ceasefire.event(), "this event has a row already.");
        return ceasefire;
    }

    private TruceOffer truce(Entry row, Set<Object> seen) {
        return new TruceOffer(row.date("date"), row.flag("lasted"));
    }

    private DeathsSeen deaths(Entry row, Set<Object> seen) {
        double completeness = row.has("completeness") ? row.number("completeness") : 1;
        if (!(completeness > 0 && completeness <= 1)) {
            row.fail("completeness", "completeness is a share above 0 and at most 1, not " + completeness + ".");
            completeness = 1;
        }
        DeathsSeen deaths = new DeathsSeen(row.month("month"), row.number("deaths"), completeness);
        once(row, "month", seen, deaths.month(), "this month has a row already.");
        return deaths;
    }

    private DisplacedSeen displaced(Entry row, Set<Object> seen) {
        row.confidence();
        DisplacedSeen displaced =
                new DisplacedSeen(row.text("round"), row.date("from"), row.date("until"), row.number("people"));
        inOrder(row, displaced.from(), displaced.until());
        once(row, "round", seen, displaced.round(), "this round has a row already.");
        return displaced;
    }

    private FightingSeen fighting(Entry row, Set<Object> seen) {
        double level = row.number("level");
        if (level != Math.rint(level) || level >= FightingSeen.LEVELS) {
            row.fail("level", "level is 0, 1, 2 or 3: none reported, low, medium, heavy.");
        }
        FightingSeen fighting = new FightingSeen(row.date("from"), row.date("until"), (int) level);
        within(row, "until", fighting.until());
        within(row, "from", fighting.from());
        inOrder(row, fighting.from(), fighting.until());
        once(row, "from", seen, fighting.from(), "this week has a row already.");
        return fighting;
    }

    private void within(Entry row, String column, LocalDate date) {
        if (row.isSound() && (date.isBefore(scenario.firstDay()) || date.isAfter(lastDay))) {
            row.fail(
                    column,
                    date + " is outside the scenario, which goes from " + scenario.firstDay() + " to " + lastDay + ".");
        }
    }

    private static void inOrder(Entry row, LocalDate from, LocalDate until) {
        if (row.isSound() && until.isBefore(from)) {
            row.fail("until", "this ends on " + until + ", before it has begun.");
        }
    }

    private static void once(Entry row, String column, Set<Object> seen, Object key, String complaint) {
        if (row.isSound() && !seen.add(key)) {
            row.fail(column, complaint);
        }
    }

    private Optional<Tuning> tuning(YamlMapping header) {
        Optional<LocalDate> from = date(header, "tuning from");
        Optional<LocalDate> until = date(header, "tuning until");
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (!until.get().isAfter(from.get()) || !until.get().isBefore(scenario.firstDay())) {
            form.fail(
                    form.position(header, "tuning until"),
                    "the tuning period goes from a day to a later one, and ends before the first day, "
                            + scenario.firstDay() + ".");
        }
        return Optional.of(new Tuning(from.get(), until.get()));
    }

    private Optional<LocalDate> date(YamlMapping header, String key) {
        if (header.find(key).isEmpty()) {
            return Optional.empty();
        }
        String text = form.text(header, key);
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            form.fail(form.position(header, key), "'" + text + "' is no date. Write it as 2020-06-11.");
            return Optional.empty();
        }
    }
}
