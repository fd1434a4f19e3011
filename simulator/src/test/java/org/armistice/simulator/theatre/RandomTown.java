package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.Random;
import org.armistice.model.force.Force;
import org.armistice.model.force.ForceKind;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Place;
import org.armistice.model.scenario.ScenarioBuilder;

/**
 * Two towns with guards of their own that would rather have the side next door; the guard of one of them wavers. In a
 * third, others have left the guard behind. Draws of its own, so that the rest of the theatre stays as it is.
 */
final class RandomTown {
    private final ScenarioBuilder builder;
    private final Random random;
    private final LocalDate firstDay;
    private final Ground ground;

    RandomTown(ScenarioBuilder builder, long seed, LocalDate firstDay) {
        this.builder = builder;
        this.random = new Random(seed * 15_485_863);
        this.firstDay = firstDay;
        this.ground = new Ground(builder, firstDay);
    }

    void add() {
        ground.place("town-gate", "side0", 1 + random.nextInt(20));
        ground.place("wavering-town", "side1", 1 + random.nextInt(20));
        ground.place("willing-town", "side1", 1 + random.nextInt(20));
        ground.road("town-gate", "wavering-town", 20 + random.nextInt(100), 300);
        ground.road("town-gate", "willing-town", 20 + random.nextInt(100), 300);
        leaning("wavering-town");
        leaning("willing-town");
        guard("wavering-guard", "wavering-town", random.nextInt(20));
        guard("willing-guard", "willing-town", 100);
        ground.place("deserted-town", "side1", 1 + random.nextInt(20)).set(Place.GIVEN_UP_ON, firstDay.minusDays(1));
        ground.road("willing-town", "deserted-town", 20 + random.nextInt(100), 300);
        guard("guard-left-behind", "deserted-town", 50 + random.nextInt(50));
    }

    private void leaning(String town) {
        builder.pair(Alignment.TYPE, town, "side0").set(Alignment.ALIGNMENT, 60);
        builder.pair(Alignment.TYPE, town, "side1").set(Alignment.ALIGNMENT, 20);
    }

    private void guard(String id, String town, int loyalty) {
        ground.force(id, "side1", town, 300)
                .set(Force.KIND, ForceKind.LOCAL)
                .set(Force.QUALITY, 40)
                .set(Force.COHESION, 80)
                .set(Force.LOYALTY, loyalty)
                .set(Force.FUEL, 4)
                .set(Force.AMMUNITION, 2);
    }
}
