package org.armistice.simulator.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.fact.FactType;
import org.armistice.model.problem.BadInput;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparingTest {
    private static final Scenario VALLEYS = Scenario.read(Path.of("../scenarios/three-valleys"));

    @TempDir
    private Path folder;

    private List<Expectation> read(String text) throws IOException {
        return ExpectationReader.read(
                Files.writeString(folder.resolve("expectations.yaml"), text),
                Rulebooks.of(VALLEYS)
                        .withoutTests()
                        .check(names(), Optional.empty())
                        .questions());
    }

    private static Map<String, FactType<?>> names() {
        Map<String, FactType<?>> names = new HashMap<>();
        VALLEYS.createWorld().all().forEach(f -> names.put(f.getId(), f.type()));
        return names;
    }

    private static final String OUTCOMES = """
            outcomes:
              contested: {title: millford is contested, days: millford is contested}
              ever: {title: millford was contested, ever: millford is contested}
              first: {title: first day of contest, first day: millford is contested}
              fighters: {title: fighters of the league, at the end: league's strength}
            """;

    @Test
    void withoutTheRulesOfControlNothingIsContested() throws IOException {
        List<Expectation> expected = read(OUTCOMES + """
                expectations:
                  control:
                    title: Without rules of control no place is ever contested
                    outcome: contested
                    becomes: lower
                    branch: {without: control}
                  ever:
                    title: Nor once
                    outcome: ever
                    becomes: lower
                    branch: {without: control}
                  first:
                    title: So the first day never comes
                    outcome: first
                    becomes: lower
                    branch: {without: control}
                """);
        List<Comparing.Result> results = new Comparing(
                        VALLEYS, () -> Rulebooks.of(VALLEYS).withoutTests())
                .compare(expected, new Sampling(8, () -> {}));
        Difference days = results.get(0).difference();
        assertThat(days.base()).isPositive();
        assertThat(days.branch()).isZero();
        assertThat(results.get(1).difference().branch()).isZero();
        assertThat(results.get(2).difference().branch()).isEqualTo(VALLEYS.days() + 1.0);
        assertThat(results.get(0).verdict()).isEqualTo(Expectation.Verdict.HOLDS);
        assertThat(results.get(2).verdict()).isEqualTo(Expectation.Verdict.CONTRARY);
    }

    @Test
    void faultsAreFoundWhereTheyStand() {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> read("""
                        outcomes:
                          contested: {title: millford is contested, days: milford is contested}
                          both: {title: two questions, days: millford is contested, ever: millford is contested}
                          number: {title: no number, at the end: millford's holder}
                        expectations:
                          one: {title: x, outcome: contestet, becomes: smaller}
                        """));
        assertThat(bad.problems()).extracting(p -> p.position().line()).contains(2, 3, 4, 6);
    }

    @Test
    void unknownWhatIfsAndRulebooksAreRefused() throws IOException {
        List<Expectation> expected = read(OUTCOMES + """
                expectations:
                  one: {title: x, outcome: ever, becomes: lower, branch: {without: controll}}
                  two: {title: y, outcome: ever, becomes: lower, branch: {with: no-such-thing}}
                """);
        BadInput bad = catchThrowableOfType(
                BadInput.class,
                () -> new Comparing(VALLEYS, () -> Rulebooks.of(VALLEYS).withoutTests())
                        .compare(expected, new Sampling(1, () -> {})));
        assertThat(bad.problems())
                .extracting(p -> p.message())
                .satisfiesExactlyInAnyOrder(
                        m -> assertThat(m).contains("'controll'").contains("'control'"),
                        m -> assertThat(m).contains("'no-such-thing'"));
    }

    @Test
    void differencesArePairedSeedBySeed() {
        Difference difference = Difference.of(new double[] {1, 2, 3, 4}, new double[] {2, 3, 4, 5.5});
        assertThat(difference.base()).isEqualTo(2.5);
        assertThat(difference.mean()).isCloseTo(1.125, within(1e-12));
        // standard deviation of 1, 1, 1, 1.5 is 0.25, its error 0.125
        assertThat(difference.halfWidth()).isCloseTo(1.959964 * 0.125, within(1e-9));
        assertThat(difference.parted()).isEqualTo(1);
        assertThat(difference.isClear()).isTrue();
        assertThat(Difference.of(new double[] {1, 2}, new double[] {1, 2}).isClear())
                .isFalse();
    }

    @Test
    void samplesDependOnTheSeedAlone() throws IOException {
        List<Outcome> outcomes =
                read(OUTCOMES + """
                expectations:
                  one: {title: x, outcome: fighters, becomes: lower, branch: {without: control}}
                """).stream().map(Expectation::outcome).toList();
        Simulation simulation =
                Simulation.of(VALLEYS, Rulebooks.of(VALLEYS).withoutTests()).days(30);
        double[] few = new Sampling(2, () -> {}).of(simulation, outcomes)[0];
        double[] more = new Sampling(4, () -> {}).of(simulation, outcomes)[0];
        assertThat(more).startsWith(few);
    }
}
