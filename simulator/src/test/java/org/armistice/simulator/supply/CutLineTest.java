package org.armistice.simulator.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armistice.model.force.Force;
import org.armistice.model.place.Route;
import org.armistice.model.place.RouteStatus;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.Course;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

/**
 * The law of supply, in 500 random theatres of nine places with a loop of roads, four depots and three forces: whichever road
 * to a force is closed, on no evening does it carry more than it would have with the road open. Nobody but supply does
 * anything here, and roads are as wide as what is asked of them: on narrower ones shortest ways can get in each other's way.
 */
class CutLineTest {
    private static final int THEATRES = 500;
    private static final int DAYS = 40;
    private static final int PLACES = 8;

    private static Theatre theatre(long seed, int closed) {
        Random random = new Random(seed);
        Theatre theatre = new Theatre().faction("side");
        for (int i = 0; i < PLACES; i++) {
            theatre.place("p" + i, "side");
        }
        for (int i = 1; i < PLACES; i++) {
            road(theatre, random, random.nextInt(i), i, i == PLACES - 1 && closed == 1);
        }
        theatre.place("halfway", "side");
        road(theatre, random, "p0", "halfway", false);
        road(theatre, random, "halfway", "p" + (PLACES - 1), closed == 2);
        for (int i = 0; i < 4; i++) {
            int capacity = 50 + random.nextInt(300);
            theatre.add(Depot.TYPE, "d" + i)
                    .point("d" + i, Depot.FACTION, "side")
                    .point("d" + i, Depot.PLACE, "p" + random.nextInt(PLACES - 1))
                    .set("d" + i, Depot.FUEL_CAPACITY, capacity)
                    .set("d" + i, Depot.AMMUNITION_CAPACITY, capacity)
                    .set("d" + i, Depot.FUEL, random.nextInt(capacity))
                    .set("d" + i, Depot.AMMUNITION, random.nextInt(capacity))
                    .set("d" + i, Depot.FUEL_INCOME, random.nextInt(2) * random.nextDouble() * 4)
                    .set("d" + i, Depot.AMMUNITION_INCOME, random.nextInt(2) * random.nextDouble() * 4);
        }
        for (int i = 0; i < 3; i++) {
            theatre.force(
                    "f" + i, "side", "p" + (i == 0 ? PLACES - 1 : random.nextInt(PLACES)), 300 + random.nextInt(900));
        }
        return theatre.parameter("supply.carried-days", 5)
                .parameter("supply.reach", 200)
                .parameter("supply.holding-use", 0.5)
                .parameter("supply.defence-use", 0.6)
                .parameter("supply.fuel-per-fighter", 0.002)
                .parameter("supply.ammunition-per-fighter", 0.001)
                .parameter("supply.ask-level", 0.3)
                .parameter("supply.haul-margin", 0.1)
                .parameter("supply.haul-rate", 5)
                .processes("supply distance", "supply flow", "haulage");
    }

    private static void road(Theatre theatre, Random random, int from, int to, boolean closed) {
        road(theatre, random, "p" + from, "p" + to, closed);
    }

    private static void road(Theatre theatre, Random random, String from, String to, boolean closed) {
        String id = from + "-" + to;
        theatre.road(from, to, 20 + random.nextInt(150)).set(id, Route.CAPACITY, 30 + random.nextInt(60));
        if (closed) {
            theatre.set(id, Route.STATUS, RouteStatus.CLOSED);
        }
    }

    /** What the first force carries of fuel and ammunition on each evening. */
    private static List<long[]> evenings(Theatre theatre) {
        List<long[]> evenings = new ArrayList<>();
        try (Course course = theatre.simulation().begin()) {
            for (int day = 0; day < DAYS; day++) {
                course.playDay();
                Force force = course.world().get(Force.TYPE, "f0");
                evenings.add(new long[] {force.getFuel(), force.getAmmunition()});
            }
        }
        return evenings;
    }

    @Test
    void closingARoadNeverRaisesWhatTheForceBehindItCarries() {
        int lowered = 0;
        List<String> raised = new ArrayList<>();
        for (long seed = 1; seed <= THEATRES; seed++) {
            List<long[]> open = evenings(theatre(seed, 0));
            for (int closed = 1; closed <= 2; closed++) {
                List<long[]> shut = evenings(theatre(seed, closed));
                for (int day = 0; day < DAYS; day++) {
                    for (int good = 0; good < 2; good++) {
                        long difference = shut.get(day)[good] - open.get(day)[good];
                        if (difference > 0) {
                            raised.add("theatre " + seed + ", road " + closed + ", day " + (day + 1) + ", good " + good
                                    + ": " + Fixed.toDouble(open.get(day)[good]) + " to "
                                    + Fixed.toDouble(shut.get(day)[good]));
                        }
                        lowered += difference < 0 ? 1 : 0;
                    }
                }
            }
        }
        assertThat(raised).isEmpty();
        assertThat(lowered).isGreaterThan(1000);
    }
}
