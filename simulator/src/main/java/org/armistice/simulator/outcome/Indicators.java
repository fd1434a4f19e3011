package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.Control;
import org.armistice.simulator.DayFigures;
import org.armistice.simulator.Run;
import org.armistice.simulator.outcome.Indicator.Scale;

/** The indicators of a scenario: what every evening's diary tells of its places and factions. */
final class Indicators {
    private final List<Indicator> all = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> holders = new HashMap<>();

    /** @param start the world before the first day */
    Indicators(World start) {
        List<Faction> factions = start.list(Faction.TYPE);
        for (Place place : start.list(Place.TYPE)) {
            Faction holder = place.getHolder();
            holders.put(place.getId(), holder == null ? "" : holder.getId());
            for (Faction faction : factions) {
                add(
                        held(place.getId(), faction.getId()),
                        place.getName() + " held at the end by " + faction.getName(),
                        Scale.SHARE);
            }
            add(held(place.getId(), ""), place.getName() + " held at the end by nobody", Scale.SHARE);
            add("handovers/" + place.getId(), place.getName() + " changes hands, times", Scale.NUMBER);
            add("first-handover/" + place.getId(), place.getName() + " changes hands first, day", Scale.DAY);
        }
        add("handovers", "places change hands, times", Scale.NUMBER);
        add("fighting/days", "days with a place under attack", Scale.DAYS);
        add("ceasefire/first-day", "first day of a ceasefire", Scale.DAY);
        add("ceasefire/days", "days with a ceasefire", Scale.DAYS);
        add("ceasefire/at-the-end", "ceasefires in force at the end", Scale.NUMBER);
        add("civilian-deaths", "civilians killed", Scale.PEOPLE);
        add("displaced/at-the-end", "displaced at the end", Scale.PEOPLE);
        add("displaced/most", "most displaced on one day", Scale.PEOPLE);
        for (Faction faction : factions) {
            perFaction("places", faction, "places held at the end", Scale.NUMBER);
            perFaction("strength", faction, "strength at the end", Scale.PEOPLE);
            perFaction("losses", faction, "fighters lost", Scale.PEOPLE);
            perFaction("killed", faction, "fighters killed", Scale.PEOPLE);
        }
    }

    /** All of them, in the order of {@link #of}. */
    List<Indicator> all() {
        return List.copyOf(all);
    }

    /** What a finished run says of each. */
    double[] of(Run run) {
        double[] values = new double[all.size()];
        Map<String, String> held = new HashMap<>(holders);
        held.keySet().forEach(place -> values[at("first-handover/" + place)] = run.days() + 1.0);
        for (Control control : run.control()) {
            String before = held.put(control.place(), control.holder());
            if (before != null && !before.equals(control.holder())) {
                values[at("handovers")]++;
                values[at("handovers/" + control.place())]++;
                int first = at("first-handover/" + control.place());
                values[first] = Math.min(values[first], control.day());
            }
        }
        held.forEach((place, holder) -> values[at(held(place, holder))] = 1);
        count(run, values);
        return values;
    }

    private void count(Run run, double[] values) {
        int first = run.days() + 1;
        int day = 0;
        for (DayFigures figures : run.figures()) {
            double displaced = people(figures.displaced());
            values[at("displaced/most")] = Math.max(values[at("displaced/most")], displaced);
            if (figures.day() != day) {
                day = figures.day();
                values[at("ceasefire/days")] += figures.ceasefires() > 0 ? 1 : 0;
                values[at("fighting/days")] += figures.fightingPlaces() > 0 ? 1 : 0;
                first = figures.ceasefires() > 0 ? Math.min(first, day) : first;
            }
            if (day == run.days()) {
                values[at("displaced/at-the-end")] = displaced;
                values[at("ceasefire/at-the-end")] = figures.ceasefires();
                values[at("civilian-deaths")] = people(figures.civilianDeaths());
                values[at("places/" + figures.faction())] = figures.placesHeld();
                values[at("strength/" + figures.faction())] = people(figures.strength());
                values[at("losses/" + figures.faction())] = people(figures.losses());
                values[at("killed/" + figures.faction())] = people(figures.killed());
            }
        }
        values[at("ceasefire/first-day")] = first;
    }

    private void perFaction(String what, Fact faction, String title, Scale scale) {
        add(what + "/" + faction.getId(), faction.getName() + ": " + title, scale);
    }

    private void add(String id, String title, Scale scale) {
        numbers.put(id, all.size());
        all.add(new Indicator(id, title, scale));
    }

    private static String held(String place, String faction) {
        return "holder/" + place + "/" + (faction.isEmpty() ? "nobody" : faction);
    }

    private int at(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalStateException("'" + id + "' is of a place or faction that the start does not have");
        }
        return number;
    }

    private static double people(long fixed) {
        return fixed == Fixed.UNKNOWN ? 0 : fixed / (double) Fixed.ONE;
    }
}
