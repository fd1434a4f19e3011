package org.armistice.simulator;

import org.armistice.model.place.Route;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.model.supply.Depot;

/** Roads and stores of small scenarios in which something else matters. */
public final class Countryside {
    private Countryside() {}

    public static void road(ScenarioBuilder builder, String one, String other) {
        builder.fact(Route.TYPE, one + "-" + other, one + "-" + other)
                .set(Route.START, one)
                .set(Route.END, other)
                .set(Route.LENGTH, 40)
                .set(Route.CAPACITY, 300);
    }

    public static void depot(ScenarioBuilder builder, String faction, String place) {
        builder.fact(Depot.TYPE, place + "-store", place + "-store")
                .set(Depot.FACTION, faction)
                .set(Depot.PLACE, place)
                .set(Depot.FUEL, 500)
                .set(Depot.AMMUNITION, 500);
    }
}
