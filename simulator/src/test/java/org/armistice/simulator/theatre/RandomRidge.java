package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.Random;
import org.armistice.model.force.Force;
import org.armistice.model.operation.Front;
import org.armistice.model.operation.Sector;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.model.supply.Depot;

/**
 * A front that has been calm for weeks, with far more on one side of it. Draws of its own, so that the rest of the theatre
 * stays as it is.
 */
final class RandomRidge {
    private final ScenarioBuilder builder;
    private final Random random;
    private final LocalDate firstDay;

    RandomRidge(ScenarioBuilder builder, long seed, LocalDate firstDay) {
        this.builder = builder;
        this.random = new Random(seed * 32_452_843);
        this.firstDay = firstDay;
    }

    void add() {
        place("ridge", "side0");
        place("farm", "side1");
        builder.fact(Route.TYPE, "ridge-farm", "ridge-farm")
                .set(Route.START, "ridge")
                .set(Route.END, "farm")
                .set(Route.LENGTH, 10 + random.nextInt(40))
                .set(Route.CAPACITY, 300);
        builder.fact(Depot.TYPE, "ridge-stores", "Ridge stores")
                .set(Depot.FACTION, "side0")
                .set(Depot.PLACE, "ridge")
                .set(Depot.FUEL, 200)
                .set(Depot.AMMUNITION, 100)
                .set(Depot.FUEL_CAPACITY, 300)
                .set(Depot.AMMUNITION_CAPACITY, 200);
        force("ridge-many", "side0", "ridge", 1500 + random.nextInt(1500));
        force("farm-few", "side1", "farm", 100 + random.nextInt(200));
        builder.fact(Front.TYPE, "calm-front", "Calm front")
                .set(Front.FIRST_SIDE, "side0")
                .set(Front.SECOND_SIDE, "side1")
                .set(Front.DAYS_OF_CALM, 20 + random.nextInt(40));
        sector("ridge");
        sector("farm");
    }

    private void place(String id, String holder) {
        builder.fact(Place.TYPE, id, id)
                .set(Place.HOLDER, holder)
                .set(Place.VALUE, 1 + random.nextInt(50))
                .set(Place.HELD_SINCE, firstDay.minusDays(90));
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
                .set(Force.MOBILE, true)
                .set(Force.FUEL, 60)
                .set(Force.AMMUNITION, 30);
    }

    private void sector(String place) {
        builder.fact(Sector.TYPE, "calm-front-" + place, "calm-front")
                .set(Sector.FRONT, "calm-front")
                .set(Sector.PLACE, place);
    }
}
