package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.Random;
import org.armistice.model.backing.Actor;
import org.armistice.model.backing.RedLine;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.place.PlaceKind;
import org.armistice.model.place.Route;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.model.supply.Depot;

/** A port that is contested by too few. Draws of its own, so that the rest of the theatre stays as it is. */
final class RandomSiege {
    private final ScenarioBuilder builder;
    private final Random random;
    private final LocalDate firstDay;

    RandomSiege(ScenarioBuilder builder, long seed, LocalDate firstDay) {
        this.builder = builder;
        this.random = new Random(seed * 104_729);
        this.firstDay = firstDay;
    }

    void add() {
        builder.fact(Place.TYPE, "siege-camp", "Siege camp")
                .set(Place.HOLDER, "side0")
                .set(Place.VALUE, 5)
                .set(Place.HELD_SINCE, firstDay.minusDays(90));
        builder.fact(Place.TYPE, "siege-port", "Siege port")
                .set(Place.KIND, PlaceKind.OIL_PORT)
                .set(Place.OIL_CAPACITY, 10 + random.nextInt(20))
                .set(Place.HOLDER, "side1")
                .set(Place.VALUE, 40)
                .set(Place.HELD_SINCE, firstDay.minusDays(90))
                .set(Place.CONTESTER, "side0")
                .set(Place.CONTESTED_SINCE, firstDay);
        builder.fact(Route.TYPE, "siege-road", "Siege road")
                .set(Route.START, "siege-camp")
                .set(Route.END, "siege-port")
                .set(Route.LENGTH, 30)
                .set(Route.CAPACITY, 500);
        builder.fact(Depot.TYPE, "siege-stores", "Siege stores")
                .set(Depot.FACTION, "side0")
                .set(Depot.PLACE, "siege-camp")
                .set(Depot.FUEL, 200)
                .set(Depot.AMMUNITION, 100)
                .set(Depot.FUEL_CAPACITY, 300)
                .set(Depot.AMMUNITION_CAPACITY, 200);
        force("siege-few", "side0", "siege-camp", 300 + random.nextInt(300));
        builder.set(Force.POSTURE, Posture.ATTACKING).set(Force.TARGET, "siege-port");
        force("siege-many", "side1", "siege-port", 2000);
        builder.fact(Actor.TYPE, "protector", "Protector").set(Actor.CAPABILITY, random.nextInt(101));
        builder.fact(RedLine.TYPE, "siege-line", "Siege line")
                .set(RedLine.DRAWER, "protector")
                .set(RedLine.PLACE, "siege-port")
                .set(RedLine.DECLARED_ON, firstDay);
    }

    private void force(String id, String faction, String place, int fighters) {
        builder.fact(Force.TYPE, id, id)
                .set(Force.FACTION, faction)
                .set(Force.PLACE, place)
                .set(Force.STRENGTH, fighters)
                .set(Force.FULL_STRENGTH, fighters)
                .set(Force.QUALITY, 60)
                .set(Force.COHESION, 100)
                .set(Force.LOYALTY, 100)
                .set(Force.FUEL, 60)
                .set(Force.AMMUNITION, 30);
    }
}
