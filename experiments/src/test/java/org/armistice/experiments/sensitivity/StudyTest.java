package org.armistice.experiments.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.armistice.experiments.draw.Factor;
import org.armistice.experiments.draw.Factors;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Course;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.outcome.Gauges;
import org.armistice.simulator.outcome.Indicator;
import org.junit.jupiter.api.Test;

class StudyTest {
    private static final Scenario VALLEYS = Scenario.read(Path.of("../scenarios/three-valleys"));
    private static final Rulebooks.Checked CHECKED =
            Simulation.check(VALLEYS, Rulebooks.of(VALLEYS).withoutTests());
    private static final Simulation SIMULATION = Simulation.of(VALLEYS, CHECKED).days(25);
    private static final Gauges GAUGES = gauges();
    private static final List<Factor> FACTORS = List.of(factor("regiment"), factor("supply.patience"));

    private static Gauges gauges() {
        try (Course course = SIMULATION.begin()) {
            return new Gauges(course.world(), List.of());
        }
    }

    private static Factor factor(String path) {
        return Factors.of(VALLEYS, CHECKED).find(path).orElseThrow();
    }

    private static List<Indicator> outcomes(String... ids) {
        return GAUGES.all().stream()
                .filter(indicator -> List.of(ids).contains(indicator.id()))
                .toList();
    }

    private static Study study(Simulation simulation, Method method, int replicates) {
        return new Study(simulation, GAUGES, outcomes("strength/league"), FACTORS, method, replicates, 1);
    }

    private static Findings run(Study study, int rows, int threads) {
        return study.run(rows, Map.of(), threads, () -> false, () -> {});
    }

    @Test
    void strengthOfRegimentsRaisesTheStrengthOfTheirSide() {
        Findings findings = run(study(SIMULATION, new Morris(2, 1), 1), 4, 2);
        Influence strongest = findings.outcomes().get(0).influences().get(0);
        assertThat(findings.factors().get(strongest.factor()).path()).isEqualTo("regiment");
        assertThat(strongest.clear()).isTrue();
        assertThat(strongest.indices().get(1).low()).isPositive();
        assertThat(findings.runs()).isEqualTo(16);
    }

    @Test
    void findingsDoNotDependOnThreads() {
        Findings one = run(study(SIMULATION, new Sobol(2, 1), 1), 4, 1);
        Findings three = run(study(SIMULATION, new Sobol(2, 1), 1), 4, 3);
        assertThat(three.outcomes().get(0).values())
                .isDeepEqualTo(one.outcomes().get(0).values());
        assertThat(three.outcomes().get(0).influences())
                .isEqualTo(one.outcomes().get(0).influences());
    }

    @Test
    void studyThatIsStoppedSaysWhatAShorterOneWouldHaveSaid() {
        AtomicInteger left = new AtomicInteger(4 * 3 + 2);
        Findings stopped = study(SIMULATION, new Morris(2, 1), 1)
                .run(100, Map.of(), 1, () -> left.decrementAndGet() < 0, () -> {});
        assertThat(stopped.rows()).isEqualTo(3);
        assertThat(stopped.asked()).isEqualTo(100);
        assertThat(stopped.outcomes().get(0).influences())
                .isEqualTo(run(study(SIMULATION, new Morris(2, 1), 1), 3, 1)
                        .outcomes()
                        .get(0)
                        .influences());
    }

    @Test
    void outcomeOfReplicatesIsTheirMean() {
        Findings findings = run(study(SIMULATION, new Morris(2, 1), 3), 2, 2);
        Sample sample = findings.method().sample(1, 1);
        assertThat(findings.seed(sample)).isEqualTo(1 + 3 * 3);
        double sum = 0;
        Simulation assuming = SIMULATION.assuming(Map.of(
                FACTORS.get(0).id(), Findings.value(FACTORS.get(0), sample.point()[0]),
                FACTORS.get(1).id(), Findings.value(FACTORS.get(1), sample.point()[1])));
        for (int seed = 10; seed < 13; seed++) {
            sum += GAUGES.read(assuming.seed(seed), outcomes("strength/league"))[0];
        }
        assertThat(findings.outcomes().get(0).values()[1][1]).isEqualTo(sum / 3, within(1e-9));
        assertThat(findings.runs()).isEqualTo(2 * 4 * 3);
    }

    @Test
    void runThatFailsIsToldAndItsRowLeftOut() {
        Simulation hasty = SIMULATION.with(SIMULATION.settings().withTimeLimit(Duration.ofNanos(1)));
        Findings findings = run(study(hasty, new Morris(2, 1), 1), 2, 2);
        assertThat(findings.isEnough()).isFalse();
        assertThat(findings.failures()).hasSize(8).allMatch(f -> !f.message().isEmpty());
    }

    @Test
    void runThatIsKnownToFailIsNotPlayedAgain() {
        Simulation hasty = SIMULATION.with(SIMULATION.settings().withTimeLimit(Duration.ofNanos(1)));
        Study study = study(hasty, new Morris(2, 1), 1);
        Findings first = run(study, 1, 2);
        Map<Integer, double[]> known = new HashMap<>();
        IntStream.range(0, 4).forEach(sample -> known.put(sample, new double[] {Double.NaN}));
        AtomicInteger played = new AtomicInteger();
        Findings both =
                study.run(2, known, 2, () -> false, played::incrementAndGet).after(first.failures());
        assertThat(played).hasValue(4);
        assertThat(both.failures()).hasSize(8).startsWith(first.failures().get(0));
        assertThat(both.outcomes().get(0).values()[0]).containsOnly(Double.NaN);
    }

    @Test
    void outcomeThatNeverVariesIsSaidToBeConstant() {
        Study study =
                new Study(SIMULATION, GAUGES, outcomes("holder/stonebridge/guilds"), FACTORS, new Morris(2, 1), 1, 1);
        Findings.Finding finding = run(study, 2, 2).outcomes().get(0);
        assertThat(finding.isConstant()).isTrue();
        assertThat(finding.influences()).noneMatch(Influence::clear);
    }

    @Test
    void asManyFactorsAsTheMethodHas() {
        assertThatThrownBy(() -> study(SIMULATION, new Morris(3, 1), 1)).hasMessage("2 factors of 3, 1 replicates");
    }
}
