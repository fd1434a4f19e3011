package org.armistice.workbench.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Sector;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Distribution;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Range;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.scenario.ScenarioAssumption;
import org.armistice.model.supply.SupplyLine;
import org.armistice.model.supply.Waypoint;
import org.armistice.model.whatif.WhatIf;
import org.armistice.simulator.outcome.WhatIfs;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as the page shows it: what does not change in the course of a run.
 *
 * @param days how many a run has
 * @param lines supply lines, and the places that each goes through
 * @param fronts and the places that belong to each
 * @param whatIfs of its own
 * @param rulebooks as the scenario names them
 */
record ScenarioView(
        String id,
        String title,
        String summary,
        LocalDate firstDay,
        int days,
        List<PlaceView> places,
        List<RouteView> routes,
        List<FactionView> factions,
        List<Attitude> relations,
        List<Chain> lines,
        List<Chain> fronts,
        List<WhatIfView> whatIfs,
        List<AssumptionView> assumptions,
        List<String> rulebooks) {
    /**
     * A place.
     *
     * @param localName what people there write; null if it is not given
     * @param holder id of the faction that holds it at the start; null if none does
     * @param latitude degrees north; null if it has no position
     * @param longitude degrees east; null if it has no position
     * @param population null if unknown
     * @param value of holding it, from 0 to 1; null if unknown
     */
    record PlaceView(
            String id,
            String name,
            @Nullable String localName,
            String kind,
            @Nullable String holder,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double population,
            @Nullable Double value) {}

    /** A way between two places. */
    record RouteView(
            String id,
            String name,
            @Nullable String start,
            @Nullable String end,
            String kind,
            @Nullable Double km) {}

    record FactionView(String id, String name, String role) {}

    /** How one faction stands to another. */
    record Attitude(String faction, String other, String attitude) {}

    /** Something that places belong to, in their order. */
    record Chain(String id, String name, List<String> places) {}

    record WhatIfView(String id, String title, String question) {}

    /**
     * @param value as written, with its unit
     * @param least as people read it, or empty if it is no number
     * @param most as people read it, or empty if it is no number
     * @param distribution how it is drawn, or empty
     * @param grade from A, measured here, to E, a guess
     * @param appliesTo the fields that have it
     */
    record AssumptionView(
            String path,
            String value,
            String least,
            String most,
            String distribution,
            String grounds,
            String grade,
            List<String> appliesTo) {}

    static ScenarioView of(Scenario scenario) {
        World world = scenario.createWorld();
        return new ScenarioView(
                scenario.id(),
                scenario.title(),
                scenario.summary(),
                scenario.firstDay(),
                scenario.days(),
                world.list(Place.TYPE).stream().map(p -> place(p, scenario)).toList(),
                world.list(Route.TYPE).stream().map(ScenarioView::route).toList(),
                world.list(Faction.TYPE).stream()
                        .map(f -> new FactionView(
                                f.getId(), f.getName(), f.getRole().word()))
                        .toList(),
                relations(world),
                lines(world),
                fronts(world),
                whatIfs(scenario),
                scenario.assumptions().stream().map(ScenarioView::assumption).toList(),
                scenario.rulebooks());
    }

    private static PlaceView place(Place place, Scenario scenario) {
        return new PlaceView(
                place.getId(),
                place.getName(),
                scenario.localNames().get(place.getId()),
                place.getKind().word(),
                id(place.getHolder()),
                number(place.getLatitude()),
                number(place.getLongitude()),
                number(place.getPopulation()),
                number(place.getValue()));
    }

    private static RouteView route(Route route) {
        return new RouteView(
                route.getId(),
                route.getName(),
                id(route.getStart()),
                id(route.getEnd()),
                route.getKind().word(),
                number(route.getLength()));
    }

    private static List<Attitude> relations(World world) {
        List<Attitude> relations = new ArrayList<>();
        for (Relation relation : world.list(Relation.TYPE)) {
            Faction faction = relation.getFaction();
            Faction other = relation.getOther();
            if (faction != null && other != null) {
                relations.add(new Attitude(
                        faction.getId(), other.getId(), relation.getAttitude().word()));
            }
        }
        return relations;
    }

    /** Waypoints are listed by their ids, which need not be their order on the line: roads say what follows what. */
    private static List<Chain> lines(World world) {
        Map<SupplyLine, List<Place>> places = new LinkedHashMap<>();
        world.list(SupplyLine.TYPE).forEach(line -> places.put(line, new ArrayList<>()));
        for (Waypoint waypoint : world.list(Waypoint.TYPE)) {
            List<Place> on = places.get(waypoint.getLine());
            Place place = waypoint.getPlace();
            if (on != null && place != null) {
                on.add(place);
            }
        }
        return chains(places);
    }

    private static List<Chain> fronts(World world) {
        Map<Front, List<Place>> places = new LinkedHashMap<>();
        world.list(Front.TYPE).forEach(front -> places.put(front, new ArrayList<>()));
        for (Sector sector : world.list(Sector.TYPE)) {
            List<Place> on = places.get(sector.getFront());
            Place place = sector.getPlace();
            if (on != null && place != null) {
                on.add(place);
            }
        }
        return chains(places);
    }

    private static List<Chain> chains(Map<? extends Fact, List<Place>> places) {
        return places.entrySet().stream()
                .map(e -> new Chain(
                        e.getKey().getId(),
                        e.getKey().getName(),
                        e.getValue().stream().map(Fact::getId).toList()))
                .toList();
    }

    private static List<WhatIfView> whatIfs(Scenario scenario) {
        List<WhatIfView> views = new ArrayList<>();
        for (String name : WhatIfs.names(scenario)) {
            WhatIf whatIf = WhatIfs.find(name, scenario);
            views.add(new WhatIfView(name, whatIf.title(), whatIf.question()));
        }
        return views;
    }

    private static AssumptionView assumption(ScenarioAssumption assumption) {
        Range range = assumption.range();
        Distribution distribution = assumption.distribution();
        return new AssumptionView(
                assumption.path(),
                assumption.text(),
                range == null ? "" : assumption.unit().format(range.least()),
                range == null ? "" : assumption.unit().format(range.most()),
                distribution == null ? "" : distribution.text(assumption.unit()),
                assumption.grounds(),
                assumption.grade().name(),
                assumption.appliesTo());
    }

    private static @Nullable String id(@Nullable Fact fact) {
        return fact == null ? null : fact.getId();
    }

    private static @Nullable Double number(long fixed) {
        return fixed == Fixed.UNKNOWN ? null : Fixed.toDouble(fixed);
    }
}
