package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.Random;
import org.armistice.model.backing.Actor;
import org.armistice.model.backing.RedLine;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.place.PlaceKind;
import org.armistice.model.scenario.ScenarioBuilder;

/** A port that is contested by too few. Draws of its own, so that the rest of the theatre stays as it is. */
final class RandomSiege {
    private final ScenarioBuilder builder;
    private final Random random;
    private final LocalDate firstDay;
    private final Ground ground;

    RandomSiege(ScenarioBuilder builder, long seed, LocalDate firstDay) {
        this.builder = builder;
        this.random = new Random(seed * 104_729);
        this.firstDay = firstDay;
        this.ground = new Ground(builder, firstDay);
    }

    void add() {
        ground.place("siege-camp", "side0", 5);
        ground.place("siege-port", "side1", 40)
                .set(Place.KIND, PlaceKind.OIL_PORT)
                .set(Place.OIL_CAPACITY, 10 + random.nextInt(20))
                .set(Place.CONTESTER, "side0")
                .set(Place.CONTESTED_SINCE, firstDay);
        ground.road("siege-camp", "siege-port", 30, 500);
        ground.stores("siege-stores", "side0", "siege-camp");
        ground.fit("siege-few", "side0", "siege-camp", 300 + random.nextInt(300))
                .set(Force.POSTURE, Posture.ATTACKING)
                .set(Force.TARGET, "siege-port");
        ground.fit("siege-many", "side1", "siege-port", 2000);
        builder.fact(Actor.TYPE, "protector", "Protector").set(Actor.CAPABILITY, random.nextInt(101));
        builder.fact(RedLine.TYPE, "siege-line", "Siege line")
                .set(RedLine.DRAWER, "protector")
                .set(RedLine.PLACE, "siege-port")
                .set(RedLine.DECLARED_ON, firstDay);
    }
}
