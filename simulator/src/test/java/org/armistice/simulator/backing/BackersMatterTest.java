package org.armistice.simulator.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.armistice.model.air.AirWing;
import org.armistice.model.backing.Actor;
import org.armistice.model.backing.Backing;
import org.armistice.model.backing.Bargain;
import org.armistice.model.backing.Clash;
import org.armistice.model.backing.Leverage;
import org.armistice.model.backing.RedLine;
import org.armistice.model.backing.RedLineStatus;
import org.armistice.model.backing.Support;
import org.armistice.model.backing.SupportKind;
import org.armistice.model.backing.SupportStatus;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.force.ForceKind;
import org.armistice.model.operation.Objective;
import org.armistice.model.operation.Operation;
import org.armistice.model.operation.OperationPhase;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.report.Report;
import org.armistice.model.report.ReportConfidence;
import org.armistice.model.scenario.ScenarioBuilder;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Countryside;
import org.armistice.simulator.Run;
import org.armistice.simulator.Simulation;
import org.junit.jupiter.api.Test;

/**
 * A side that is strong enough marches on a city; a power stands behind those who hold it. The same 80 seeds (or {@code -Darmistice.runs=200}) with one thing
 * more or less.
 */
class BackersMatterTest {
    private static final int RUNS = Integer.getInteger("armistice.runs", 80);
    private static final int DAYS = 120;
    private static final LocalDate FIRST_DAY = LocalDate.of(2030, 3, 1);
    private static final String[] BOOKS = {
        "words", "supply", "combat", "control", "operations", "air", "red-lines", "backing"
    };

    private static ScenarioBuilder war(int guard) {
        ScenarioBuilder builder =
                new ScenarioBuilder("city").firstDay(FIRST_DAY).days(DAYS);
        for (String faction : List.of("march", "city-league")) {
            builder.fact(Faction.TYPE, faction, faction).set(Faction.EXPECTATION_OF_VICTORY, 50);
        }
        builder.pair(Relation.TYPE, "march", "city-league").set(Relation.ATTITUDE, Attitude.HOSTILE);
        builder.pair(Relation.TYPE, "city-league", "march").set(Relation.ATTITUDE, Attitude.HOSTILE);
        place(builder, "camp", "march", 10);
        place(builder, "city", "city-league", 50);
        place(builder, "harbour", "city-league", 20);
        Countryside.road(builder, "camp", "city");
        Countryside.road(builder, "city", "harbour");
        Countryside.depot(builder, "march", "camp");
        Countryside.depot(builder, "city-league", "harbour");
        force(builder, "column", "march", "camp", 1500);
        force(builder, "guard", "city-league", "city", guard);
        force(builder, "guests", "city-league", "harbour", 500);
        builder.set(Force.SPONSOR, "commander").set(Force.KIND, ForceKind.MERCENARIES);
        builder.fact(Operation.TYPE, "spring", "spring")
                .set(Operation.FACTION, "march")
                .set(Operation.OBJECTIVE, "city")
                .set(Operation.PHASE, OperationPhase.BUILD_UP)
                .set(Operation.BEGAN_ON, FIRST_DAY);
        builder.fact(Objective.TYPE, "spring-city", "city")
                .set(Objective.OPERATION, "spring")
                .set(Objective.PLACE, "city")
                .set(Objective.RANK, 1);
        actor(builder, "patron", 70);
        actor(builder, "rival", 60);
        actor(builder, "capital", 5);
        actor(builder, "commander", 10);
        builder.set(Actor.GOVERNMENT, "capital");
        backing(builder, "patron", "city-league", 45);
        backing(builder, "rival", "march", 60);
        backing(builder, "commander", "city-league", 15);
        return builder;
    }

    private static void place(ScenarioBuilder builder, String id, String holder, int value) {
        builder.fact(Place.TYPE, id, id)
                .set(Place.HOLDER, holder)
                .set(Place.VALUE, value)
                .set(Place.ENTRY_CAPACITY, 100)
                .set(Place.HELD_SINCE, FIRST_DAY.minusDays(300));
    }

    private static void force(ScenarioBuilder builder, String id, String faction, String place, int fighters) {
        builder.fact(Force.TYPE, id, id)
                .set(Force.FACTION, faction)
                .set(Force.PLACE, place)
                .set(Force.STRENGTH, fighters)
                .set(Force.FULL_STRENGTH, fighters)
                .set(Force.QUALITY, 50)
                .set(Force.MOBILE, id.equals("column"))
                .set(Force.FUEL, 20)
                .set(Force.AMMUNITION, 10);
    }

    private static void actor(ScenarioBuilder builder, String id, int capability) {
        builder.fact(Actor.TYPE, id, id).set(Actor.CAPABILITY, capability).set(Actor.CREDIBILITY, 60);
    }

    private static void backing(ScenarioBuilder builder, String backer, String client, int stake) {
        builder.pair(Backing.TYPE, backer, client).set(Backing.STAKE, stake).set(Backing.COMMITMENT, 60);
    }

    private static void redLine(ScenarioBuilder builder, int resolve) {
        builder.fact(RedLine.TYPE, "line", "line")
                .set(RedLine.DRAWER, "patron")
                .set(RedLine.PLACE, "city")
                .set(RedLine.AGAINST, "march")
                .set(RedLine.DECLARED_ON, FIRST_DAY)
                .set(RedLine.RESOLVE, resolve);
    }

    private static void support(ScenarioBuilder builder, String id, String backer, String client, SupportKind kind) {
        builder.fact(Support.TYPE, id, id)
                .set(Support.BACKER, backer)
                .set(Support.CLIENT, client)
                .set(Support.KIND, kind)
                .set(Support.ENTRY_POINT, client.equals("march") ? "camp" : "harbour");
    }

    /** A city that can be taken, with time. */
    private static Simulation simulation(Consumer<ScenarioBuilder> more, String... without) {
        return simulation(1100, more, without);
    }

    /** A city that nobody attacks. */
    private static Simulation quiet(Consumer<ScenarioBuilder> more, String... without) {
        return simulation(4000, more, without);
    }

    private static Simulation simulation(int guard, Consumer<ScenarioBuilder> more, String... without) {
        ScenarioBuilder builder = war(guard);
        more.accept(builder);
        var scenario = builder.rulebooks(BOOKS).build();
        Rulebooks.Checked checked = Simulation.check(
                        scenario, Rulebooks.of(scenario).withoutTests())
                .without(List.of(without));
        DroolsRules drools = DroolsRules.of(checked.rules());
        return Simulation.of(scenario, checked, (rules, world) -> drools.matcher(world));
    }

    private static double mean(Simulation simulation, java.util.function.ToDoubleFunction<Run> number) {
        return IntStream.rangeClosed(1, RUNS)
                .parallel()
                .mapToDouble(seed -> number.applyAsDouble(simulation.seed(seed).run()))
                .average()
                .orElseThrow();
    }

    /** 1 if the march has ever held the city in a run. */
    private static double fell(Run run) {
        return run.control().stream().anyMatch(c -> c.place().equals("city") && "march".equals(c.holder())) ? 1 : 0;
    }

    private static double strength(Run run, String force) {
        return Fixed.toDouble(run.world().get(Force.TYPE, force).getStrength());
    }

    private static boolean is(Run run, String support, SupportStatus status) {
        return run.world().get(Support.TYPE, support).getStatus() == status;
    }

    private static double share(Simulation simulation, java.util.function.Predicate<Run> so) {
        return mean(simulation, run -> so.test(run) ? 1 : 0);
    }

    /** What is asked of the runs with a red line. */
    private record Crossing(double fell, double word, RedLineStatus line) {
        static Crossing of(Run run) {
            return new Crossing(
                    BackersMatterTest.fell(run),
                    100 * Fixed.toDouble(run.world().get(Actor.TYPE, "patron").getCredibility()),
                    run.world().get(RedLine.TYPE, "line").getStatus());
        }

        /** The patron did what it had said: its word is believed more than in the beginning. */
        boolean enforced() {
            return word > 60;
        }

        boolean exposed() {
            return word < 60;
        }
    }

    /** Runs that two tests ask; played when the first of them does. */
    private static final class Played {
        static final List<Crossing> MEANT = crossings(100);
        static final List<Crossing> BLUFF = crossings(0);
    }

    private static List<Crossing> crossings(int resolve) {
        Simulation simulation = simulation(b -> redLine(b, resolve));
        return IntStream.rangeClosed(1, RUNS)
                .parallel()
                .mapToObj(seed -> Crossing.of(simulation.seed(seed).run()))
                .toList();
    }

    private static double fell(List<Crossing> crossings) {
        return crossings.stream().mapToDouble(Crossing::fell).average().orElseThrow();
    }

    @Test
    void aBelievedRedLineKeepsTheCityFromFallingAndABluffLessSo() {
        double bare = mean(simulation(b -> {}), BackersMatterTest::fell);
        double without = mean(simulation(b -> redLine(b, 100), "red-lines"), BackersMatterTest::fell);

        assertThat(fell(Played.MEANT)).isLessThan(fell(Played.BLUFF) - 0.05);
        assertThat(fell(Played.BLUFF)).isLessThan(bare - 0.05);
        assertThat(without).isGreaterThan(fell(Played.MEANT) + 0.2);
    }

    @Test
    void crossingALineEndsInEnforcementOrAnExposedBluffAndBothAreRemembered() {
        assertThat(Played.MEANT).anyMatch(Crossing::enforced).noneMatch(Crossing::exposed);
        assertThat(Played.BLUFF)
                .anyMatch(Crossing::exposed)
                .noneMatch(Crossing::enforced)
                .noneMatch(crossing -> crossing.line() == RedLineStatus.ENFORCED);
    }

    private static void fighters(ScenarioBuilder builder, SupportStatus status) {
        support(builder, "flow", "commander", "city-league", SupportKind.FIGHTERS);
        builder.set(Support.PEOPLE, 5).set(Support.STATUS, status);
    }

    @Test
    void endingAFlowOfFightersWeakensItsSideAndContingentsMeltUnderTheRulesOfBackers() {
        double flowing = mean(quiet(b -> fighters(b, SupportStatus.ACTIVE)), run -> strength(run, "guests"));
        double ended = mean(quiet(b -> fighters(b, SupportStatus.ENDED)), run -> strength(run, "guests"));
        double bare = mean(quiet(b -> fighters(b, SupportStatus.ENDED), "backing"), run -> strength(run, "guests"));

        assertThat(ended).isLessThan(flowing);
        assertThat(ended).isLessThan(bare - 20);
        // Leaving is slower than arriving: 120 days of 5 people bring 600; what melts away in the same time is less.
        assertThat(500 - ended).isLessThan(flowing - 500);
    }

    private static void blamed(ScenarioBuilder builder) {
        fighters(builder, SupportStatus.ACTIVE);
        builder.pair(Leverage.TYPE, "capital", "commander").set(Leverage.LEVERAGE, 60);
        builder.pair(Backing.TYPE, "capital", "march").set(Backing.CONFIDENCE, 20);
        builder.fact(Report.TYPE, "charge", "charge")
                .set(Report.CLAIMANT, "march")
                .set(Report.SUPPORT, "flow")
                .set(Report.MADE_ON, FIRST_DAY)
                .set(Report.CONFIDENCE, ReportConfidence.MEDIUM);
    }

    @Test
    void aFlowThatIsBlamedCanBeCutByAnotherChannelOfItsGovernmentAndRevivedByAnotherPatron() {
        double cut = share(quiet(BackersMatterTest::blamed), run -> is(run, "flow", SupportStatus.SUSPENDED));
        double silent =
                share(quiet(b -> fighters(b, SupportStatus.ACTIVE)), run -> is(run, "flow", SupportStatus.SUSPENDED));
        double revived = share(
                quiet(b -> {
                    blamed(b);
                    b.pair(Leverage.TYPE, "patron", "commander").set(Leverage.LEVERAGE, 90);
                    support(b, "money", "patron", "city-league", SupportKind.MONEY);
                }),
                run -> is(run, "flow", SupportStatus.SUSPENDED));

        assertThat(cut).isGreaterThan(silent + 0.1);
        assertThat(revived).isLessThan(cut);
    }

    private static void shells(ScenarioBuilder builder) {
        support(builder, "shells", "rival", "march", SupportKind.AMMUNITION);
        builder.set(Support.GOODS, 3);
        support(builder, "rounds", "patron", "city-league", SupportKind.AMMUNITION);
        builder.set(Support.GOODS, 3);
    }

    @Test
    void aBargainOfBackersHoldsBackBothAndAClashBringsItAbout() {
        double alone = share(quiet(BackersMatterTest::shells), run -> is(run, "shells", SupportStatus.SUSPENDED));
        double bargain = share(
                quiet(b -> {
                    shells(b);
                    b.fact(Bargain.TYPE, "deal", "deal")
                            .set(Bargain.FIRST_BACKER, "patron")
                            .set(Bargain.SECOND_BACKER, "rival");
                }),
                run -> is(run, "shells", SupportStatus.SUSPENDED) || is(run, "rounds", SupportStatus.SUSPENDED));
        double clash = share(
                quiet(b -> {
                    shells(b);
                    b.fact(Clash.TYPE, "clash", "clash")
                            .set(Clash.FIRST_ACTOR, "patron")
                            .set(Clash.SECOND_ACTOR, "rival")
                            .set(Clash.HAPPENED_ON, FIRST_DAY);
                }),
                run -> is(run, "shells", SupportStatus.SUSPENDED));

        assertThat(bargain).isGreaterThan(alone + 0.2);
        assertThat(clash).isGreaterThan(alone + 0.1);
    }

    private static void wings(ScenarioBuilder builder, double sorties, int radius, int airDefence) {
        builder.fact(AirWing.TYPE, "hawks", "hawks")
                .set(AirWing.FACTION, "march")
                .set(AirWing.BASE, "camp")
                .set(AirWing.SORTIES, sorties)
                .set(AirWing.FULL_SORTIES, sorties)
                .set(AirWing.RADIUS, radius);
        builder.fact(Force.TYPE, "battery", "battery")
                .set(Force.FACTION, "city-league")
                .set(Force.PLACE, "city")
                .set(Force.STRENGTH, 10)
                .set(Force.FULL_STRENGTH, 10)
                .set(Force.AIR_DEFENCE, airDefence);
    }

    private static double struck(Run run) {
        return run.events().stream()
                .filter(e -> e.source().key().equals("air/a-wing-strikes-the-strongest-force-in-its-reach"))
                .count();
    }

    @Test
    void wingsStrikeWhatTheyReachAndAirDefenceTurnsThemAway() {
        Consumer<ScenarioBuilder> few = b -> wings(b, 2, 500, 0);
        double strikes = mean(simulation(few).days(30), BackersMatterTest::struck);
        double more = mean(simulation(b -> wings(b, 4, 500, 0)).days(30), BackersMatterTest::struck);
        double denied = mean(simulation(b -> wings(b, 4, 500, 90)).days(30), BackersMatterTest::struck);
        double without = mean(simulation(few, "air").days(30), BackersMatterTest::struck);

        assertThat(strikes).isPositive();
        assertThat(more).isGreaterThan(1.5 * strikes);
        assertThat(denied).isLessThan(0.5 * more);
        assertThat(without).isZero();
    }
}
