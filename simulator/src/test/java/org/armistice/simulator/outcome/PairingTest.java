package org.armistice.simulator.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.place.Place;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.revision.Meaning;
import org.armistice.rules.revision.Revision;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.Question;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Variable;
import org.armistice.simulator.CoreProcesses;
import org.armistice.simulator.Simulation;
import org.junit.jupiter.api.Test;

class PairingTest {
    private static final Scenario VALLEYS = Scenario.read(Path.of("../scenarios/three-valleys"));

    private static final Rulebooks.Checked CHECKED =
            Simulation.check(VALLEYS, Rulebooks.of(VALLEYS).withoutTests());

    private static Pairing against(Simulation branch, Set<String> suspects) {
        return Pairing.of(
                simulation(List.of()),
                new Pairing.Branch(branch, suspects),
                new Gauges(VALLEYS.createWorld(), List.of()),
                new Sampling(3, 4, () -> {}));
    }

    private static Simulation simulation(List<String> without) {
        return Simulation.of(VALLEYS, CHECKED.without(without)).days(30);
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
                List.of("supply"),
                List.of("ceasefire/a-broken-ceasefire-costs-trust"))) {
            Rulebooks.Checked rules = CHECKED.without(without);
            Simulation branch = simulation(without);
            for (Pairing.Pair expected : against(branch, Set.of()).pairs()) {
                Baseline.Contender played = baseline.against(new Pairing.Branch(branch, Set.of()));
                Baseline.Contender screened = baseline.against(branch, Revision.inMeaning(CHECKED, rules));
                for (Baseline.Contender contender : List.of(played, screened)) {
                    Pairing.Pair found = baseline.pair(expected.seed(), contender);
                    assertThat(found.parting())
                            .as(without + " " + expected.seed())
                            .isEqualTo(expected.parting());
                    assertThat(found.base()).isEqualTo(expected.base());
                    assertThat(found.branch()).isEqualTo(expected.branch());
                }
            }
        }
    }

    @Test
    void anOutcomeThatAsksAboutAChangedParameterIsReadOffARunThatIsPlayed() {
        RuleSet rules = CHECKED.rules();
        Parameter any = rules.parameters().stream()
                .filter(p -> !CoreProcesses.parameters(CHECKED.processes()).contains(p.id()))
                .findFirst()
                .orElseThrow();
        Rulebooks.Checked changed = CHECKED.with(new RuleSet(
                rules.rules(),
                rules.parameters().stream()
                        .map(p -> p == any
                                ? new Parameter(p.id(), 0, p.unit(), p.range(), p.meaning(), p.grounds(), p.position())
                                : p)
                        .toList()));
        Meaning.Difference difference = Revision.inMeaning(CHECKED, changed);
        assertThat(difference.parameters()).containsExactly(any.id());
        Simulation branch = Simulation.of(VALLEYS, changed).days(30);
        Gauges plain = new Gauges(VALLEYS.createWorld(), List.of());
        assertThat(new Baseline(simulation(List.of()), plain)
                        .against(branch, difference)
                        .screen())
                .isNotNull();
        Question question = new Question(
                "it",
                List.of(List.of(new Condition.Match(new Variable(0, "", Assumption.TYPE), any.id(), List.of()))),
                1,
                new Expression.FieldValue(0, Assumption.VALUE));
        Gauges asking =
                new Gauges(VALLEYS.createWorld(), List.of(new Outcome("it", "it", Outcome.Kind.AT_THE_END, question)));
        assertThat(new Baseline(simulation(List.of()), asking)
                        .against(branch, difference)
                        .screen())
                .isNull();
    }
}
