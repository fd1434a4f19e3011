package org.armistice.simulator.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.fact.FactType;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Questions;
import org.armistice.rules.language.Rulebooks;
import org.armistice.simulator.outcome.Comparing;
import org.armistice.simulator.outcome.Expectation;
import org.armistice.simulator.outcome.ExpectationReader;
import org.armistice.simulator.outcome.Sampling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What backers, red lines and air power change in Libya: the same seeds with and without. */
class BackersMatterTest {
    private static final Scenario LIBYA = Scenario.read(Path.of("..", "scenarios", "libya-2020"));
    private static final int RUNS = Integer.getInteger("armistice.runs", 40);

    private static final String OUTCOMES = """
            outcomes:
              sirte: {title: Sirte falls, ever: sirte is held by gna}
              guests: {title: Sudanese fighters at the end, at the end: sudanese-fighters's strength}
              strength: {title: fighters of the LNA at the end, at the end: lna's strength}
              struck: {title: days on which the main force at Sirte is struck, days: sirte-main-force is under air attack}
              held-back: {title: Turkish ammunition does not flow, ever: turkey-ammunition is suspended}
              drones: {title: sorties of the drones at Mitiga, most: turkish-drones's sorties}
              line: {title: somebody draws a red line, ever: some red line has status declared}
            """;

    @TempDir
    private Path folder;

    private Map<String, Comparing.Result> compared(String expectations) throws IOException {
        Path file = Files.writeString(folder.resolve("expectations.yaml"), OUTCOMES + "expectations:\n" + expectations);
        List<Expectation> read = ExpectationReader.read(file, questions());
        Map<String, Comparing.Result> results = new HashMap<>();
        new Comparing(LIBYA, () -> Rulebooks.of(LIBYA))
                .compare(read, new Sampling(RUNS, done -> {}))
                .forEach(r -> {
                    results.put(r.expectation().id(), r);
                    System.out.println(r.expectation().id() + " " + r.difference());
                });
        return results;
    }

    private static Questions questions() {
        Map<String, FactType<?>> names = new HashMap<>();
        LIBYA.createWorld().all().forEach(f -> names.put(f.getId(), f.type()));
        return Rulebooks.of(LIBYA).check(names, Optional.empty()).questions();
    }

    @Test
    void aRedLineKeepsSirteFromFallingAndABluffLessSo() throws IOException {
        Map<String, Comparing.Result> results = compared("""
                  line: {title: A red line that is meant, outcome: sirte, becomes: lower, branch: {with: egypt-red-line}}
                  bluff: {title: Less by a bluff, outcome: sirte, becomes: higher, base: {with: egypt-red-line}, branch: {with: egypt-bluff}}
                  bare: {title: Nothing without the rules, outcome: sirte, becomes: higher, base: {with: egypt-red-line}, branch: {with: egypt-red-line, without: red-lines}}
                """);
        assertThat(results.get("line").verdict()).isEqualTo(Expectation.Verdict.HOLDS);
        assertThat(results.get("bluff").difference().mean()).isPositive();
        assertThat(results.get("bare").verdict()).isEqualTo(Expectation.Verdict.HOLDS);
    }

    @Test
    void endingAFlowOfFightersWeakensItsSide() throws IOException {
        Map<String, Comparing.Result> results = compared("""
                  guests: {title: Fewer fighters, outcome: guests, becomes: lower, branch: {with: sudan-flow-ends}}
                  side: {title: A weaker side, outcome: strength, becomes: lower, branch: {with: sudan-flow-ends}}
                  melting: {title: They leave faster under the rules of backers, outcome: guests, becomes: higher, base: {with: sudan-flow-ends}, branch: {with: sudan-flow-ends, without: backing}}
                """);
        assertThat(results.values()).allSatisfy(r -> assertThat(r.verdict()).isEqualTo(Expectation.Verdict.HOLDS));
    }

    @Test
    void whatBackersSendStopsWithTheirPapersAndBargains() throws IOException {
        Map<String, Comparing.Result> results = compared("""
                  bargain: {title: A bargain holds back ammunition, outcome: held-back, becomes: higher, branch: {with: backers-withdraw-together}}
                  air: {title: Twice the drones, outcome: drones, becomes: higher, branch: {with: turkey-doubles-air-power}}
                  struck: {title: More days of attack, outcome: struck, becomes: higher, branch: {with: turkey-doubles-air-power}}
                  sky: {title: No attacks without the rules of the air, outcome: struck, becomes: lower, branch: {without: air}}
                """);
        assertThat(results.values()).allSatisfy(r -> assertThat(r.verdict())
                .as(r.expectation().title())
                .isEqualTo(Expectation.Verdict.HOLDS));
    }
}
