package org.armistice.simulator.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.armistice.model.accountability.Inquiry;
import org.armistice.model.accountability.Site;
import org.armistice.model.accountability.SiteStatus;
import org.armistice.model.economy.Blockade;
import org.armistice.model.economy.BlockadeStatus;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.OperationPhase;
import org.armistice.model.place.Place;
import org.armistice.model.report.Report;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.supply.Depot;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Difference;
import org.junit.jupiter.api.Test;

/**
 * Pressure, standing, accountability and the economy matter in Libya 2020, and signs hold that no single rule states.
 * Every comparison is between runs with the same seeds, so with the same luck.
 */
class StandingSystemsTest {
    private static final int RUNS = Integer.getInteger("armistice.runs", 12);
    private static final Scenario LIBYA = Scenario.read(Path.of("..", "scenarios", "libya-2020"));
    private static final Rulebooks.Checked ALL =
            Simulation.check(LIBYA, Rulebooks.of(LIBYA).withoutTests());
    private static final Consumer<World> AS_IT_IS = world -> {};
    private static final long START_OF_HOPE =
            faction(LIBYA.createWorld(), "gna").getExpectationOfVictory();

    /** What one run ends in, or what is counted on its evenings. */
    private enum Outcome {
        EVENINGS_HALTED(true, w -> halted(w) ? 1 : 0),
        HOPE_MOVED(false, w -> Math.abs(faction(w, "gna").getExpectationOfVictory() - START_OF_HOPE)),
        REPORTS(false, w -> w.list(Report.TYPE).size()),
        SITES(false, w -> w.list(Site.TYPE).size()),
        VERIFIED(false, w -> graves(w).getStatus() == SiteStatus.VERIFIED ? 1 : 0),
        NAMED(false, w -> graves(w).getIdentified()),
        LEGITIMACY_OF_GNA(false, w -> faction(w, "gna").getLegitimacy()),
        LEGITIMACY_OF_LNA(false, w -> faction(w, "lna").getLegitimacy()),
        SHUT(false, w -> w.list(Place.TYPE).stream().filter(Place::isShut).count()),
        /** Of all ports, each day by itself. */
        DAYS_SHUT(true, SHUT.number),
        BORNE_BY_GNA(false, w -> faction(w, "gna").getCostTolerance()),
        BORNE_BY_LNA(false, w -> faction(w, "lna").getCostTolerance()),
        FUEL_INCOME(
                false,
                w -> w.list(Depot.TYPE).stream().mapToLong(Depot::getFuelIncome).sum());

        private final boolean daily;
        private final ToDoubleFunction<World> number;

        Outcome(boolean daily, ToDoubleFunction<World> number) {
            this.daily = daily;
            this.number = number;
        }
    }

    private static final Map<Outcome, double[]> BASE = runs(AS_IT_IS, List.of());

    /** One number for each outcome and seed. */
    private static Map<Outcome, double[]> runs(Consumer<World> change, List<String> without) {
        Rulebooks.Checked checked = ALL.without(without);
        DroolsRules drools = DroolsRules.of(checked.rules());
        Simulation simulation = Simulation.of(
                checked.rules(),
                Set.copyOf(checked.processes()),
                () -> {
                    World world = LIBYA.createWorld();
                    change.accept(world);
                    return world;
                },
                (rules, world) -> drools.matcher(world),
                Simulation.of(LIBYA, checked).settings());
        Map<Outcome, double[]> results = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            results.put(outcome, new double[RUNS]);
        }
        for (int i = 0; i < RUNS; i++) {
            try (Course course = simulation.seed(i + 1L).begin()) {
                while (course.day() < LIBYA.days()) {
                    course.playDay();
                    boolean last = course.day() == LIBYA.days();
                    for (Outcome outcome : Outcome.values()) {
                        if (outcome.daily || last) {
                            results.get(outcome)[i] += outcome.number.applyAsDouble(course.world());
                        }
                    }
                }
            }
        }
        return results;
    }

    /** What became of the outcomes in other runs with the same seeds. */
    private record Compared(Map<Outcome, double[]> numbers) {
        Compared higher(Outcome outcome) {
            return clear(outcome, 1);
        }

        Compared lower(Outcome outcome) {
            return clear(outcome, -1);
        }

        private Compared clear(Outcome outcome, int sign) {
            Difference difference = Difference.of(
                    Objects.requireNonNull(BASE.get(outcome)), Objects.requireNonNull(numbers.get(outcome)));
            assertThat(sign * difference.mean())
                    .as("%s: %s", outcome, difference)
                    .isPositive()
                    .isGreaterThan(difference.halfWidth());
            return this;
        }
    }

    private static Compared leavingOut(String rulebook) {
        return new Compared(runs(AS_IT_IS, List.of(rulebook)));
    }

    private static Compared changing(Consumer<World> change) {
        return new Compared(runs(change, List.of()));
    }

    private static Faction faction(World world, String id) {
        return world.get(Faction.TYPE, id);
    }

    private static Site graves(World world) {
        return world.get(Site.TYPE, "tarhuna-graves");
    }

    private static boolean halted(World world) {
        return world.get(Operation.TYPE, "paths-of-victory").getPhase() == OperationPhase.PAUSED;
    }

    @Test
    void withoutPressureNobodyWaitsBeforeSirteForTheSakeOfItsPeople() {
        leavingOut("pressure").lower(Outcome.EVENINGS_HALTED);
    }

    @Test
    void withoutStandingExpectationsStayWhatTheyWereAndNobodyClaims() {
        leavingOut("standing").lower(Outcome.HOPE_MOVED).lower(Outcome.REPORTS);
    }

    @Test
    void withoutAccountabilityNothingIsVerifiedAndNobodyIsNamed() {
        leavingOut("accountability")
                .lower(Outcome.VERIFIED)
                .lower(Outcome.NAMED)
                .higher(Outcome.LEGITIMACY_OF_LNA);
    }

    @Test
    void withoutTheEconomyPortsStayShutAndMonthsAreNotLean() {
        leavingOut("economy").higher(Outcome.SHUT).higher(Outcome.BORNE_BY_GNA).higher(Outcome.BORNE_BY_LNA);
    }

    @Test
    void noRuleOrProcessMakesASite() {
        assertThat(BASE.get(Outcome.SITES))
                .containsOnly(LIBYA.createWorld().list(Site.TYPE).size());
    }

    @Test
    void withoutHelpFromOutsideFewerAreNamed() {
        changing(world ->
                        new FactWriter(world).set(world.get(Inquiry.TYPE, "committee-of-inquiry"), Inquiry.OFFER, null))
                .lower(Outcome.NAMED);
    }

    @Test
    void anEmptyInquiryCostsItsAuthorityAndSparesTheOther() {
        changing(world -> {
                    FactWriter writer = new FactWriter(world);
                    Inquiry inquiry = world.get(Inquiry.TYPE, "committee-of-inquiry");
                    writer.set(inquiry, Inquiry.PROMPTNESS, 0);
                    writer.set(inquiry, Inquiry.EFFECTIVENESS, 0);
                })
                .lower(Outcome.LEGITIMACY_OF_GNA)
                .higher(Outcome.LEGITIMACY_OF_LNA)
                .lower(Outcome.NAMED);
    }

    /** A blockade that is lifted on the first day fills depots and lets both sides bear more. */
    @Test
    void withoutABlockadeBothSidesHaveMoreMeans() {
        changing(world -> new FactWriter(world)
                        .set(
                                world.get(Blockade.TYPE, "oil-blockade"),
                                Blockade.STATUS,
                                BlockadeStatus.LIFTED.ordinal()))
                .lower(Outcome.DAYS_SHUT)
                .higher(Outcome.FUEL_INCOME)
                .higher(Outcome.BORNE_BY_GNA)
                .higher(Outcome.BORNE_BY_LNA);
    }
}
