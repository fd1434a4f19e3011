package org.armistice.simulator.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.armistice.model.place.Place;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final Scenario VALLEYS = Scenario.read(Path.of("../scenarios/three-valleys"));

    private static Pairing against(Simulation branch, Set<String> suspects) {
        return Pairing.of(
                simulation(List.of()),
                new Pairing.Branch(branch, suspects),
                new Gauges(VALLEYS.createWorld(), List.of()),
                new Sampling(3, 4, () -> {}));
    }

    private static Simulation simulation(List<String> without) {
        return Simulation.of(
                        VALLEYS,
                        Simulation.check(VALLEYS, Rulebooks.of(VALLEYS).withoutTests())
                                .without(without))
                .days(30);
    }

    @Test
    void theSameSimulationNeverParts() {
        Pairing pairing = against(simulation(List.of()), Set.of());
        assertThat(pairing.differs()).isFalse();
        assertThat(pairing.culprits()).isEmpty();
        assertThat(pairing.effects()).isEmpty();
        assertThat(pairing.pairs()).extracting(Pairing.Pair::seed).containsExactly(3L, 4L, 5L, 6L);
    }

    @Test
    void aRuleLessPartsEveryRunWhereItWouldHaveActed() {
        Simulation base = simulation(List.of());
        String left = "control/contested-place-falls";
        Pairing pairing = against(simulation(List.of(left)), Set.of());
        assertThat(pairing.parted()).isEqualTo(4);
        assertThat(pairing.culprits()).singleElement().satisfies(culprit -> {
            assertThat(culprit.parting().source().key()).isEqualTo(left);
            assertThat(culprit.parting().branch()).isNull();
            assertThat(culprit.runs()).isEqualTo(4);
            long seed = culprit.first().seed();
            assertThat(base.seed(seed).run().events().stream()
                            .filter(e -> e.source().key().equals(left))
                            .findFirst()
                            .orElseThrow()
                            .day())
                    .isEqualTo(culprit.parting().day());
        });
    }

    @Test
    void effectsAreTakenFromTheEveningsOfBothRuns() {
        Pairing pairing = against(simulation(List.of("operations")), Set.of());
        Pairing.Effect effect = pairing.effects().stream()
                .filter(e -> e.indicator().id().equals("fighting/days"))
                .findFirst()
                .orElseThrow();
        assertThat(effect.difference().branch()).isEqualTo(30);
        assertThat(effect.difference().base()).isLessThan(30);
        assertThat(effect.branch()).isEqualTo(30);
        assertThat(effect.base())
                .isEqualTo(simulation(List.of()).seed(effect.seed()).run().figures().stream()
                        .filter(f -> f.faction().equals("league") && f.fightingPlaces() > 0)
                        .count());
    }

    @Test
    void everyPlaceIsHeldOnceInTheEnd() {
        Gauges gauges = new Gauges(VALLEYS.createWorld(), List.of());
        double[] values = gauges.read(simulation(List.of()), gauges.all());
        double held = 0;
        for (int i = 0; i < values.length; i++) {
            held += gauges.all().get(i).id().startsWith("holder/") ? values[i] : 0;
        }
        assertThat(held).isEqualTo(VALLEYS.createWorld().list(Place.TYPE).size());
    }

    @Test
    void aBaselineFindsTheSameForTheFirstBranchAndForThoseThatFollow() {
        Gauges gauges = new Gauges(VALLEYS.createWorld(), List.of());
        Baseline baseline = new Baseline(simulation(List.of()), gauges);
        // Some of them are known before they are asked for.
        baseline.know(2);
        baseline.know(3);
        baseline.know(2);
        assertThat(baseline.known()).isEqualTo(2);
        for (List<String> without : List.of(
                List.of("control/contested-place-falls"),
                List.<String>of(),
                List.of("operations"),
                List.of("supply"))) {
            Simulation branch = simulation(without);
            for (Pairing.Pair expected : against(branch, Set.of()).pairs()) {
                Pairing.Pair found = baseline.pair(expected.seed(), new Pairing.Branch(branch, Set.of()));
                assertThat(found.parting()).as(without + " " + expected.seed()).isEqualTo(expected.parting());
                assertThat(found.base()).isEqualTo(expected.base());
                assertThat(found.branch()).isEqualTo(expected.branch());
            }
        }
    }
}
