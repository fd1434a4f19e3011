package org.armistice.experiments.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.armistice.experiments.draw.Factors;
import org.armistice.experiments.hindcast.observed.Observed;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Sampling;
import org.junit.jupiter.api.Test;

class HindcastTest {
    private static final Scenario VALLEYS = Scenario.read(Path.of("../scenarios/three-valleys"));
    private static final Observed OBSERVED = Observed.read(VALLEYS.folder().resolve("observed"), VALLEYS);
    private static final Rulebooks.Checked CHECKED =
            Simulation.check(VALLEYS, Rulebooks.of(VALLEYS).withoutTests());
    private static final Factors FACTORS = Factors.of(VALLEYS, CHECKED);
    private static final Hindcast HINDCAST = new Hindcast(OBSERVED, VALLEYS, CHECKED.processes());

    private static Runs play(Factors factors, int runs) {
        return HINDCAST.play(List.of(Simulation.of(VALLEYS, CHECKED)), factors, new Sampling(runs, () -> {}))
                .get(0);
    }

    @Test
    void onlyTheDaysAreRunOfWhichSomethingWasObserved() {
        // the last is that of the observation of ceasefires, 20 May
        assertThat(HINDCAST.agenda().days()).isEqualTo(50);
    }

    @Test
    void whatTheScenarioHasNothingForIsNotScored() {
        assertThat(HINDCAST.agenda().unscored())
                .containsExactly(
                        "deaths.csv: no rulebook of the scenario counts the dead",
                        "displaced.csv: the scenario has no displaced people");
        assertThat(HINDCAST.agenda().months()).isEmpty();
    }

    @Test
    void equalSeedsGiveEqualScores() {
        Scorecard first = HINDCAST.score(play(FACTORS, 6), Set.of());
        Scorecard second = HINDCAST.score(play(FACTORS, 6), Set.of());
        assertThat(first.scores()).isEqualTo(second.scores()).isNotEmpty();
        assertThat(first.scores()).allMatch(s -> Double.isFinite(s.value()) && s.value() >= 0);
    }

    @Test
    void drawnAssumptionsMakeOtherRuns() {
        assertThat(HINDCAST.score(play(FACTORS, 6), Set.of()).scores())
                .isNotEqualTo(HINDCAST.score(play(FACTORS.fixed(), 6), Set.of()).scores());
    }

    @Test
    void aSeedIsLeftOutOfAllWays() {
        Runs runs = play(FACTORS, 6);
        assertThat(runs.failures()).isEmpty();
        assertThat(runs.count(Set.of(2L))).isEqualTo(5);
    }

    @Test
    void allWaysHaveTheSameSeedsWhenItIsStopped() {
        Simulation simulation = Simulation.of(VALLEYS, CHECKED);
        AtomicInteger done = new AtomicInteger();
        List<Runs> ways = HINDCAST.play(
                List.of(simulation, simulation),
                FACTORS,
                new Sampling(1, 50, done::incrementAndGet, () -> done.get() >= 2));
        assertThat(ways.get(0).played()).isBetween(2, 49).isEqualTo(ways.get(1).played());
    }

    @Test
    void theSameRunsDifferInNothing() {
        Scorecard card = HINDCAST.score(play(FACTORS.fixed(), 6), Set.of());
        Score.Key key = card.scores().get(0).key();
        assertThat(card.difference(card, key)).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isZero();
            assertThat(interval.high()).isZero();
        });
        assertThat(card.difference(new Scorecard("", List.of(), List.of(), List.of(), new double[0], Map.of()), key))
                .isEmpty();
    }
}
