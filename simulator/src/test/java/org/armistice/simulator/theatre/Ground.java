package org.armistice.simulator.theatre;

import java.time.LocalDate;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.model.supply.Depot;

/** What small situations in theatres are built of. Whoever wants it otherwise sets more on the builder. */
final class Ground {
    private final ScenarioBuilder builder;
    private final LocalDate firstDay;

    Ground(ScenarioBuilder builder, LocalDate firstDay) {
        this.builder = builder;
        this.firstDay = firstDay;
    }

    /** A place that has been held for three months. */
    ScenarioBuilder place(String id, String holder, int value) {
        return builder.fact(Place.TYPE, id, id)
                .set(Place.HOLDER, holder)
                .set(Place.VALUE, value)
                .set(Place.HELD_SINCE, firstDay.minusDays(90));
    }

    ScenarioBuilder road(String start, String end, int length, int capacity) {
        return builder.fact(Route.TYPE, start + "-" + end, start + "-" + end)
                .set(Route.START, start)
                .set(Route.END, end)
                .set(Route.LENGTH, length)
                .set(Route.CAPACITY, capacity);
    }

    /** A depot with plenty. */
    ScenarioBuilder stores(String id, String faction, String place) {
        return builder.fact(Depot.TYPE, id, id)
                .set(Depot.FACTION, faction)
                .set(Depot.PLACE, place)
                .set(Depot.FUEL, 200)
                .set(Depot.AMMUNITION, 100)
                .set(Depot.FUEL_CAPACITY, 300)
                .set(Depot.AMMUNITION_CAPACITY, 200);
    }

    /** A force at full strength. */
    ScenarioBuilder force(String id, String faction, String place, int fighters) {
        return builder.fact(Force.TYPE, id, id)
                .set(Force.FACTION, faction)
                .set(Force.PLACE, place)
                .set(Force.STRENGTH, fighters)
                .set(Force.FULL_STRENGTH, fighters);
    }

    /** A force at full strength that wants for nothing. */
    ScenarioBuilder fit(String id, String faction, String place, int fighters) {
        return force(id, faction, place, fighters)
                .set(Force.QUALITY, 60)
                .set(Force.COHESION, 100)
                .set(Force.LOYALTY, 100)
                .set(Force.FUEL, 60)
                .set(Force.AMMUNITION, 30);
    }
}
