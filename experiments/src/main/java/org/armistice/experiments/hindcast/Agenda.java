package org.armistice.experiments.hindcast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.experiments.hindcast.observed.ControlSeen;
import org.armistice.experiments.hindcast.observed.DeathsSeen;
import org.armistice.experiments.hindcast.observed.DisplacedSeen;
import org.armistice.experiments.hindcast.observed.FightingSeen;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.operation.Front;
import org.armistice.model.place.Place;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;

/**
 * What is to be looked at in every run, so that it can be set against what was observed.
 *
 * @param firstDay of the scenario
 * @param days that have to be played
 * @param places ids, in the order of the world
 * @param holders all that can stand for a holder
 * @param start who holds each place on the first day: as observed, or as the scenario has it
 * @param dates in whose evening places are looked at, in order
 * @param months that lie wholly within the days
 * @param rounds of displacement whose middle lies within the days
 * @param weeks of fighting
 * @param unscored what was observed and cannot be scored, and why
 */
public record Agenda(
        LocalDate firstDay,
        int days,
        List<String> places,
        List<String> holders,
        Map<String, String> start,
        List<LocalDate> dates,
        List<DeathsSeen> months,
        List<DisplacedSeen> rounds,
        List<FightingSeen> weeks,
        List<String> unscored) {
    private static final String TOLL = "toll";

    public Agenda {
        places = List.copyOf(places);
        holders = List.copyOf(holders);
        start = Map.copyOf(start);
        dates = List.copyOf(dates);
        months = List.copyOf(months);
        rounds = List.copyOf(rounds);
        weeks = List.copyOf(weeks);
        unscored = List.copyOf(unscored);
    }

    /**
     * Over the days of the scenario, and no more of them than somebody has observed something of.
     *
     * @throws BadInput if nothing of what was observed can be scored
     * @param processes of the scenario's rulebooks: without the one that counts the dead, deaths are not scored
     */
    public static Agenda of(Observed observed, Scenario scenario, List<String> processes) {
        LocalDate first = scenario.firstDay();
        LocalDate last = first.plusDays(scenario.days() - 1L);
        SortedSet<LocalDate> dates = new TreeSet<>(observed.checkpoints(first));
        observed.held().forEach(h -> dates.add(h.until()));
        World world = scenario.createWorld();
        List<String> unscored = new ArrayList<>();
        List<DeathsSeen> months = only(
                        processes.contains(TOLL),
                        observed.deaths(),
                        "deaths.csv: no rulebook of the scenario counts the dead",
                        unscored)
                .stream()
                .filter(d -> !d.month().atDay(1).isBefore(first)
                        && !d.month().atEndOfMonth().isAfter(last))
                .toList();
        List<DisplacedSeen> rounds = only(
                        !world.list(Group.TYPE).isEmpty(),
                        observed.displaced(),
                        "displaced.csv: the scenario has no displaced people",
                        unscored)
                .stream()
                .filter(d -> !d.middle().isBefore(first) && !d.middle().isAfter(last))
                .toList();
        SortedSet<LocalDate> needed = new TreeSet<>(dates);
        months.forEach(d -> needed.add(d.month().atEndOfMonth()));
        rounds.forEach(d -> needed.add(d.middle()));
        List<FightingSeen> weeks = only(
                !world.list(Front.TYPE).isEmpty(),
                observed.fighting(),
                "fighting.csv: the scenario has no fronts",
                unscored);
        weeks.forEach(f -> needed.add(f.until()));
        observed.ceasefires().forEach(c -> {
            LocalDate until = c.observedUntil();
            needed.add(until.isAfter(last) ? last : until);
        });
        if (needed.isEmpty()) {
            throw new BadInput(new Problem(
                    Position.ofFile("--observed"),
                    "nothing in it can be scored: no observation is of the days from " + first + " to " + last + "."
                            + (unscored.isEmpty() ? "" : " Left out: " + String.join("; ", unscored) + ".")));
        }
        LocalDate end = needed.last();
        List<String> places = new ArrayList<>();
        Map<String, String> start = new TreeMap<>();
        for (Place place : world.list(Place.TYPE)) {
            places.add(place.getId());
            start.put(place.getId(), place.getContester() != null ? Observed.CONTESTED : holder(place));
        }
        observed.control().stream()
                .filter(c -> c.date().equals(first))
                .forEach((ControlSeen c) -> start.put(c.place(), c.holder()));
        List<String> holders = new ArrayList<>();
        world.list(Faction.TYPE).forEach(f -> holders.add(f.getId()));
        holders.add(Observed.CONTESTED);
        holders.add(Observed.NOBODY);
        return new Agenda(
                first,
                (int) ChronoUnit.DAYS.between(first, end) + 1,
                places,
                holders,
                start,
                List.copyOf(dates),
                months,
                rounds,
                weeks,
                unscored);
    }

    /** What was observed, if it can be set against something. */
    private static <T> List<T> only(boolean can, List<T> seen, String otherwise, List<String> unscored) {
        if (!can && !seen.isEmpty()) {
            unscored.add(otherwise);
        }
        return can ? seen : List.of();
    }

    static String holder(Place place) {
        Faction holder = place.getHolder();
        return holder == null ? Observed.NOBODY : holder.getId();
    }

    /** The number of a day, 1 for the first. */
    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(firstDay, date) + 1;
    }

    /** The numbers of the days before a month and of its last day. */
    int[] bounds(YearMonth month) {
        return new int[] {day(month.atDay(1)) - 1, day(month.atEndOfMonth())};
    }
}
