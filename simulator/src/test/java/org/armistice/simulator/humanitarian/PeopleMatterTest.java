package org.armistice.simulator.humanitarian;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.force.ForceKind;
import org.armistice.model.force.Posture;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.humanitarian.Intention;
import org.armistice.model.humanitarian.ReturnOrder;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Conduct;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Countryside;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Difference;
import org.junit.jupiter.api.Test;

/**
 * Red takes a town from Blue while people from a mined suburb of Red's wait to go home. The same 200 seeds, with a rulebook
 * and without it, and with one number changed.
 */
class PeopleMatterTest {
    private static final int RUNS = 200;
    private static final int DAYS = 75;
    private static final LocalDate FIRST_DAY = LocalDate.of(2030, 3, 1);

    private static final Set<Conduct> ABUSE = EnumSet.of(Conduct.LOOTING, Conduct.DETENTION, Conduct.REPRISAL);

    /** What a run ends in. */
    private enum Outcome {
        FALLEN(w -> holder(w).equals("red") ? 1 : 0),
        FLED(w -> w.list(Group.TYPE).stream()
                .filter(g -> g.getOrigin() == town(w))
                .mapToDouble(g -> Fixed.toDouble(g.getNumber() + g.getReturned()))
                .sum()),
        RETURNED(w -> w.list(Group.TYPE).stream()
                .mapToDouble(g -> Fixed.toDouble(g.getReturned()))
                .sum()),
        HURT_BY_MINES(w -> w.list(Place.TYPE).stream()
                .mapToDouble(p -> Fixed.toDouble(p.getMineCasualties()))
                .sum()),
        ABUSED(w -> ABUSE.contains(town(w).getConduct()) ? 1 : 0),
        PRESSURE(w -> w.get(Faction.TYPE, "red").getOutsidePressure());

        private final ToDoubleFunction<World> number;

        Outcome(ToDoubleFunction<World> number) {
            this.number = number;
        }
    }

    private static Place town(World world) {
        return world.get(Place.TYPE, "town");
    }

    private static String holder(World world) {
        Faction holder = town(world).getHolder();
        return holder == null ? "" : holder.getId();
    }

    /**
     * @param leaning share of the town that would rather have Blue, in per cent
     * @param pressure from outside on Red, in per cent
     * @param compliance with the order not to go back to the suburb, in per cent
     */
    private record Theatre(int leaning, int pressure, int compliance) {
        Scenario scenario() {
            ScenarioBuilder builder = new ScenarioBuilder("people")
                    .firstDay(FIRST_DAY)
                    .days(DAYS)
                    .rulebooks(
                            "supply", "combat", "control", "operations", "displacement", "mines", "return", "conduct");
            builder.fact(Faction.TYPE, "red", "Red").set(Faction.OUTSIDE_PRESSURE, pressure);
            builder.fact(Faction.TYPE, "blue", "Blue");
            builder.pair(Relation.TYPE, "red", "blue").set(Relation.ATTITUDE, Attitude.HOSTILE);
            builder.pair(Relation.TYPE, "blue", "red").set(Relation.ATTITUDE, Attitude.HOSTILE);
            place(builder, "camp", "red", 100_000);
            place(builder, "suburb", "red", 30_000);
            builder.set(Place.SUSPECTED_HAZARDOUS_AREA, 5);
            place(builder, "town", "blue", 60_000);
            place(builder, "haven", "blue", 100_000);
            Countryside.road(builder, "suburb", "camp");
            Countryside.road(builder, "camp", "town");
            Countryside.road(builder, "town", "haven");
            builder.pair(Alignment.TYPE, "town", "blue").set(Alignment.ALIGNMENT, leaning);
            Countryside.depot(builder, "red", "camp");
            Countryside.depot(builder, "blue", "haven");
            force(builder, "column", "red", "camp", 1500);
            builder.set(Force.POSTURE, Posture.ATTACKING).set(Force.TARGET, "town");
            force(builder, "guard", "blue", "town", 400);
            builder.fact(Group.TYPE, "waiting", "People from the suburb")
                    .set(Group.ORIGIN, "suburb")
                    .set(Group.HOST, "camp")
                    .set(Group.NUMBER, 8000)
                    .set(Group.INTENTION, Intention.RETURN);
            builder.fact(ReturnOrder.TYPE, "order", "Order about the suburb")
                    .set(ReturnOrder.ISSUER, "red")
                    .set(ReturnOrder.PLACE, "suburb")
                    .set(ReturnOrder.ISSUED_ON, FIRST_DAY.minusDays(5))
                    .set(ReturnOrder.COMPLIANCE, compliance);
            return builder.build();
        }

        private static void place(ScenarioBuilder builder, String id, String holder, int people) {
            builder.fact(Place.TYPE, id, id)
                    .set(Place.HOLDER, holder)
                    .set(Place.POPULATION, people)
                    .set(Place.VALUE, 20)
                    .set(Place.HELD_SINCE, FIRST_DAY.minusDays(300));
        }

        private static void force(ScenarioBuilder builder, String id, String faction, String place, int fighters) {
            builder.fact(Force.TYPE, id, id)
                    .set(Force.FACTION, faction)
                    .set(Force.PLACE, place)
                    .set(Force.KIND, ForceKind.BRIGADE)
                    .set(Force.STRENGTH, fighters)
                    .set(Force.FULL_STRENGTH, fighters)
                    .set(Force.QUALITY, 50)
                    .set(Force.MOBILE, true)
                    .set(Force.FUEL, 20)
                    .set(Force.AMMUNITION, 10)
                    .set(Force.MINE_LAYING, 1);
        }
    }

    private static final Theatre USUAL = new Theatre(50, 0, 60);
    private static final Map<Outcome, double[]> BASE = ends(USUAL);

    /** One number for each outcome and seed. */
    private static Map<Outcome, double[]> ends(Theatre theatre, String... without) {
        Scenario scenario = theatre.scenario();
        Rulebooks.Checked checked = Simulation.check(
                        scenario, Rulebooks.of(scenario).withoutTests())
                .without(List.of(without));
        DroolsRules drools = DroolsRules.of(checked.rules());
        Simulation simulation = Simulation.of(scenario, checked, (rules, world) -> drools.matcher(world));
        Map<Outcome, double[]> ends = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            ends.put(outcome, new double[RUNS]);
        }
        for (int i = 0; i < RUNS; i++) {
            try (Course course = simulation.seed(i + 1L).begin()) {
                while (course.day() < DAYS) {
                    course.playDay();
                }
                for (Outcome outcome : Outcome.values()) {
                    ends.get(outcome)[i] = outcome.number.applyAsDouble(course.world());
                }
            }
        }
        return ends;
    }

    private static void lower(Outcome outcome, Map<Outcome, double[]> base, Map<Outcome, double[]> branch) {
        Difference difference = Difference.of(base.get(outcome), branch.get(outcome));
        assertThat(-difference.mean())
                .as("%s: %s", outcome, difference)
                .isPositive()
                .isGreaterThan(difference.halfWidth());
    }

    @Test
    void theTownFallsInAlmostAllRuns() {
        assertThat(Arrays.stream(BASE.get(Outcome.FALLEN)).sum()).isGreaterThan(0.9 * RUNS);
    }

    @Test
    void withoutDisplacementNobodyFlees() {
        Map<Outcome, double[]> without = ends(USUAL, "displacement");
        assertThat(without.get(Outcome.FLED)).containsOnly(0);
        lower(Outcome.FLED, BASE, without);
    }

    @Test
    void fewerFleeATownThatLeansToItsCaptor() {
        lower(Outcome.FLED, BASE, ends(new Theatre(20, 0, 60)));
    }

    @Test
    void withoutReturnNobodyGoesHome() {
        Map<Outcome, double[]> without = ends(USUAL, "return");
        assertThat(without.get(Outcome.RETURNED)).containsOnly(0);
        lower(Outcome.RETURNED, BASE, without);
    }

    @Test
    void whereTheOrderIsObeyedFewerAreHurt() {
        lower(Outcome.HURT_BY_MINES, BASE, ends(new Theatre(50, 0, 95)));
    }

    @Test
    void withoutConductNoAbuseIsToldAndNoOutcryFollows() {
        Map<Outcome, double[]> without = ends(USUAL, "conduct");
        assertThat(without.get(Outcome.ABUSED)).containsOnly(0);
        lower(Outcome.ABUSED, BASE, without);
        lower(Outcome.PRESSURE, BASE, without);
    }

    /** Abuse frightens and restraint reassures, so that fewer leave where captors are called to restraint. */
    @Test
    void callsOnTheCaptorSpareATownAbuseAndFlight() {
        Map<Outcome, double[]> called = ends(new Theatre(50, 100, 60));
        lower(Outcome.ABUSED, BASE, called);
        lower(Outcome.FLED, BASE, called);
    }
}
