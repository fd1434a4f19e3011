package org.armistice.experiments.hindcast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.experiments.hindcast.observed.FightingSeen;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.ceasefire.CeasefireKind;
import org.armistice.model.ceasefire.Position;
import org.armistice.model.ceasefire.Stance;
import org.armistice.model.ceasefire.Track;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Role;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.operation.Front;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;

/**
 * Follows one run.
 *
 * <p>To observers a place is contested while a front stands in it for weeks; in runs it is while it is attacked, often for
 * days. So a place counts as contested in a run once it has been for {@value #LONG_CONTESTED} evenings on end, and one that
 * was contested on the first day counts as that until its holder in the run is another.
 */
final class Tracer {
    /** Evenings from which a contest is what observers call one: two weeks. */
    static final int LONG_CONTESTED = 14;

    private final Agenda agenda;
    private final String[] firstHolders;
    private final int[] contestedFor;
    private final Set<String> oldCeasefires;
    private final int[][] holders;
    private final double[] deathsByDay;
    private final double[] displacedByDay;
    private final int[] levels;
    private double statements = Double.POSITIVE_INFINITY;
    private double signed = Double.POSITIVE_INFINITY;
    private int day;

    private Tracer(Agenda agenda, World start) {
        this.agenda = agenda;
        firstHolders = start.list(Place.TYPE).stream().map(Agenda::holder).toArray(String[]::new);
        contestedFor = new int[firstHolders.length];
        oldCeasefires = start.list(Ceasefire.TYPE).stream().map(Fact::getId).collect(Collectors.toSet());
        holders = new int[agenda.dates().size()][];
        deathsByDay = new double[agenda.days() + 1];
        displacedByDay = new double[agenda.days() + 1];
        deathsByDay[0] = deaths(start);
        displacedByDay[0] = displaced(start);
        levels = new int[agenda.weeks().size()];
    }

    /** Plays all days that the agenda needs. */
    static Trace play(Simulation simulation, Agenda agenda) {
        try (Course course = simulation.days(agenda.days()).unexplained().begin()) {
            Tracer tracer = new Tracer(agenda, course.world());
            while (course.day() < agenda.days()) {
                course.playDay();
                tracer.endDay(course.world());
            }
            return tracer.trace();
        }
    }

    private void endDay(World world) {
        day++;
        LocalDate today = agenda.firstDay().plusDays(day - 1L);
        List<Place> places = world.list(Place.TYPE);
        for (int i = 0; i < contestedFor.length; i++) {
            contestedFor[i] = places.get(i).getContester() == null ? 0 : contestedFor[i] + 1;
        }
        int date = agenda.dates().indexOf(today);
        if (date >= 0) {
            holders[date] = standings(places);
        }
        deathsByDay[day] = deaths(world);
        displacedByDay[day] = displaced(world);
        for (int i = 0; i < levels.length; i++) {
            FightingSeen week = agenda.weeks().get(i);
            if (!today.isBefore(week.from()) && !today.isAfter(week.until())) {
                levels[i] = Math.max(levels[i], level(world));
            }
        }
        if (Double.isInfinite(signed) && isSigned(world)) {
            signed = day - 1.0;
        }
        if (Double.isInfinite(statements) && (!Double.isInfinite(signed) || isAccepted(world))) {
            statements = day - 1.0;
        }
    }

    private int[] standings(List<Place> places) {
        int[] found = new int[places.size()];
        for (int i = 0; i < found.length; i++) {
            Place place = places.get(i);
            String holder = Agenda.holder(place);
            String standing = contestedFor[i] >= LONG_CONTESTED
                    ? Observed.CONTESTED
                    : holder.equals(firstHolders[i]) ? agenda.start().get(place.getId()) : holder;
            found[i] = agenda.holders().indexOf(standing);
        }
        return found;
    }

    private static double deaths(World world) {
        long dead = 0;
        for (Faction faction : world.list(Faction.TYPE)) {
            dead += Math.max(0, faction.getKilled());
        }
        for (Place place : world.list(Place.TYPE)) {
            dead += Math.max(0, place.getCivilianDeaths());
        }
        return Fixed.toDouble(dead);
    }

    private static double displaced(World world) {
        long away = 0;
        for (Group group : world.list(Group.TYPE)) {
            away += Math.max(0, group.getNumber());
        }
        return Fixed.toDouble(away);
    }

    /** Of the front with the heaviest fighting. */
    private static int level(World world) {
        return world.list(Front.TYPE).stream()
                .mapToInt(f -> f.getActivity().ordinal())
                .max()
                .orElse(0);
    }

    private boolean isSigned(World world) {
        return world.list(Ceasefire.TYPE).stream()
                .anyMatch(c -> !oldCeasefires.contains(c.getId()) && c.getKind() != CeasefireKind.DE_FACTO);
    }

    /** Whether all parties of some track, two or more, accept it. */
    private static boolean isAccepted(World world) {
        Set<Track> unaccepted = new HashSet<>();
        Set<Track> accepted = new HashSet<>();
        for (Position position : world.list(Position.TYPE)) {
            Faction party = position.getParty();
            Track track = position.getTrack();
            if (party != null && track != null && party.getRole() == Role.PARTY) {
                (position.getStance() == Stance.ACCEPTING ? accepted : unaccepted).add(track);
            }
        }
        accepted.removeAll(unaccepted);
        return !accepted.isEmpty()
                && world.list(Faction.TYPE).stream()
                                .filter(f -> f.getRole() == Role.PARTY)
                                .count()
                        > 1;
    }

    private Trace trace() {
        double[] deaths = agenda.months().stream()
                .map(m -> agenda.bounds(m.month()))
                .mapToDouble(b -> deathsByDay[b[1]] - deathsByDay[b[0]])
                .toArray();
        double[] displaced = new double[agenda.rounds().size() + 1];
        Arrays.setAll(
                displaced,
                i -> displacedByDay[
                        i == 0 ? 0 : agenda.day(agenda.rounds().get(i - 1).middle())]);
        return new Trace(holders, deaths, displaced, levels, statements, signed);
    }
}
