package org.armistice.benchmarks.growth;

import org.armistice.model.place.Route;
import org.armistice.model.scenario.ScenarioBuilder;

/** Roads that are all alike. */
final class Roads {
    private static final int LENGTH_KILOMETRES = 20;
    private static final int TONNES_A_DAY = 200;

    private Roads() {}

    static void add(ScenarioBuilder builder, String start, String end) {
        String road = start + "--" + end;
        builder.fact(Route.TYPE, road, road)
                .set(Route.START, start)
                .set(Route.END, end)
                .set(Route.LENGTH, LENGTH_KILOMETRES)
                .set(Route.CAPACITY, TONNES_A_DAY);
    }
}
