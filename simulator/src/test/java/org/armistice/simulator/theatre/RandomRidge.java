package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.Random;
import org.armistice.model.force.Force;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Sector;
import org.armistice.model.scenario.ScenarioBuilder;

/**
 * A front that has been calm for weeks, with far more on one side of it. Draws of its own, so that the rest of the theatre
 * stays as it is.
 */
final class RandomRidge {
    private final ScenarioBuilder builder;
    private final Random random;
    private final Ground ground;

    RandomRidge(ScenarioBuilder builder, long seed, LocalDate firstDay) {
        this.builder = builder;
        this.random = new Random(seed * 32_452_843);
        this.ground = new Ground(builder, firstDay);
    }

    void add() {
        ground.place("ridge", "side0", 1 + random.nextInt(50));
        ground.place("farm", "side1", 1 + random.nextInt(50));
        ground.road("ridge", "farm", 10 + random.nextInt(40), 300);
        ground.stores("ridge-stores", "side0", "ridge");
        ground.fit("ridge-many", "side0", "ridge", 1500 + random.nextInt(1500)).set(Force.MOBILE, true);
        ground.fit("farm-few", "side1", "farm", 100 + random.nextInt(200)).set(Force.MOBILE, true);
        builder.fact(Front.TYPE, "calm-front", "Calm front")
                .set(Front.FIRST_SIDE, "side0")
                .set(Front.SECOND_SIDE, "side1")
                .set(Front.DAYS_OF_CALM, 20 + random.nextInt(40));
        sector("ridge");
        sector("farm");
    }

    private void sector(String place) {
        builder.fact(Sector.TYPE, "calm-front-" + place, "calm-front")
                .set(Sector.FRONT, "calm-front")
                .set(Sector.PLACE, place);
    }
}
