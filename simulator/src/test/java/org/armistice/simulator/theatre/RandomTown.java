package org.armistice.simulator.theatre;

import java.time.LocalDate;
import java.util.Random;
import org.armistice.model.force.Force;
import org.armistice.model.force.ForceKind;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.scenario.ScenarioBuilder;

/**
 * Two towns with guards of their own that would rather have the side next door; the guard of one of them wavers. In a
 * third, others have left the guard behind. Draws of its own, so that the rest of the theatre stays as it is.
 */
final class RandomTown {
    private final ScenarioBuilder builder;
    private final Random random;
    private final LocalDate firstDay;

    RandomTown(ScenarioBuilder builder, long seed, LocalDate firstDay) {
        this.builder = builder;
        this.random = new Random(seed * 15_485_863);
        this.firstDay = firstDay;
    }

    void add() {
        place("town-gate", "side0");
        place("wavering-town", "side1");
        place("willing-town", "side1");
        road("town-gate", "wavering-town");
        road("town-gate", "willing-town");
        leaning("wavering-town");
        leaning("willing-town");
        guard("wavering-guard", "wavering-town", random.nextInt(20));
        guard("willing-guard", "willing-town", 100);
        place("deserted-town", "side1");
        builder.set(Place.GIVEN_UP_ON, firstDay.minusDays(1));
        road("willing-town", "deserted-town");
        guard("guard-left-behind", "deserted-town", 50 + random.nextInt(50));
    }

    private void place(String id, String holder) {
        builder.fact(Place.TYPE, id, id)
                .set(Place.HOLDER, holder)
                .set(Place.VALUE, 1 + random.nextInt(20))
                .set(Place.HELD_SINCE, firstDay.minusDays(90));
    }

    private void road(String start, String end) {
        builder.fact(Route.TYPE, start + "-" + end, start + "-" + end)
                .set(Route.START, start)
                .set(Route.END, end)
                .set(Route.LENGTH, 20 + random.nextInt(100))
                .set(Route.CAPACITY, 300);
    }

    private void leaning(String town) {
        builder.pair(Alignment.TYPE, town, "side0").set(Alignment.ALIGNMENT, 60);
        builder.pair(Alignment.TYPE, town, "side1").set(Alignment.ALIGNMENT, 20);
    }

    private void guard(String id, String town, int loyalty) {
        builder.fact(Force.TYPE, id, id)
                .set(Force.FACTION, "side1")
                .set(Force.PLACE, town)
                .set(Force.KIND, ForceKind.LOCAL)
                .set(Force.STRENGTH, 300)
                .set(Force.FULL_STRENGTH, 300)
                .set(Force.QUALITY, 40)
                .set(Force.COHESION, 80)
                .set(Force.LOYALTY, loyalty)
                .set(Force.FUEL, 4)
                .set(Force.AMMUNITION, 2);
    }
}
