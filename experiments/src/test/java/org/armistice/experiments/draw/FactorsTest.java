package org.armistice.experiments.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.armistice.model.event.Event;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.quantity.Quantity;
import org.armistice.model.quantity.Unit;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.Parameter;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorsTest {
    private static final Scenario VALLEYS = Scenario.read(Path.of("../scenarios/three-valleys"));
    private static final Rulebooks.Checked CHECKED =
            Simulation.check(VALLEYS, Rulebooks.of(VALLEYS).withoutTests());
    private static final Factors FACTORS = Factors.of(VALLEYS, CHECKED);

    private static double[] point(long seed) {
        return new Random(seed).doubles(FACTORS.drawn().size()).toArray();
    }

    @Test
    void assumptionsOfTheScenarioAndParametersOfItsRulebooksAreDrawn() {
        assertThat(FACTORS.drawn()).extracting(Factor::id).contains("scenario.company", "supply.patience");
        assertThat(FACTORS.drawn()).hasSameSizeAs(FACTORS.all());
        assertThat(FACTORS.fixed().drawn()).isEmpty();
    }

    @Test
    void aFactorMoreMovesNoOther() {
        String first = FACTORS.drawn().get(0).path();
        Map<String, Long> butTheFirst = new LinkedHashMap<>(FACTORS.draw(7));
        butTheFirst.remove(FACTORS.drawn().get(0).id());
        assertThat(FACTORS.fixed(List.of(first)).draw(7)).isEqualTo(butTheFirst);
        assertThat(FACTORS.draw(8)).isNotEqualTo(FACTORS.draw(7));
    }

    @Test
    void whatIsDrawnStaysInRangeAndCanBeWritten() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            double[] point = point(seed);
            Map<String, Long> values = FACTORS.at(point);
            for (Factor factor : FACTORS.drawn()) {
                long value = values.getOrDefault(factor.id(), Long.MIN_VALUE);
                assertThat(factor.range().contains(value)).as(factor.id()).isTrue();
                String written = factor.text(value);
                assertThat(Quantity.read(written, factor.unit()).value())
                        .as(written)
                        .isEqualTo(value);
            }
        }
    }

    /** The same run as if somebody had written the drawn values into the files. */
    @Test
    void aDrawEqualsTheSameChangesMadeByHand() {
        Simulation simulation = Simulation.of(VALLEYS, CHECKED).days(60);
        List<Event> undrawn = simulation.run().events();
        for (int seed = 1; seed <= 4; seed++) {
            Map<String, Long> values = FACTORS.at(point(seed));
            List<Event> drawn = simulation.assuming(values).run().events();
            assertThat(drawn).isEqualTo(byHand(values).days(60).run().events());
            assertThat(drawn).isNotEqualTo(undrawn);
        }
    }

    private static Simulation byHand(Map<String, Long> values) {
        Scenario scenario = VALLEYS;
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        CHECKED.rules().parameters().forEach(p -> parameters.put(p.id(), p));
        for (Factor factor : FACTORS.drawn()) {
            long value = values.getOrDefault(factor.id(), 0L);
            Parameter old = parameters.get(factor.id());
            if (old == null) {
                scenario = scenario.with(factor.path(), factor.text(value));
            } else {
                parameters.put(
                        factor.id(),
                        new Parameter(
                                old.id(),
                                value,
                                old.unit(),
                                old.range(),
                                old.meaning(),
                                old.grounds(),
                                old.position()));
            }
        }
        return Simulation.of(
                scenario, CHECKED.with(new RuleSet(CHECKED.rules().rules(), new ArrayList<>(parameters.values()))));
    }

    @Test
    void aWishReplacesADistribution() {
        Factors factors = FACTORS.fixed()
                .vary(List.of("supply.patience=uniform(4, 6 days)", "company=uniform"), Position.ofFile("--vary"));
        assertThat(factors.drawn()).extracting(Factor::id).containsExactly("scenario.company", "supply.patience");
        Factor patience = factors.find("supply.patience").orElseThrow();
        assertThat(Unit.DAYS.format(patience.at(0.5))).isEqualTo("5 days");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            supply.patience                    | --vary: 'supply.patience' varies nothing. Write PATH=DISTRIBUTION, such as supply.patience='uniform(3, 10 days)'.
            supply.patence=uniform             | --vary: 'supply.patence' is no assumption of the scenario and no parameter of its rulebooks. Maybe 'supply.patience'?
            supply.patience=unifrm             | --vary: 'supply.patience' has the unknown distribution 'unifrm'. Maybe 'uniform'? There are: uniform, loguniform, triangular, one of.
            supply.patience=uniform(3, 9 km)   | --vary: 'supply.patience' has the distribution 'uniform' of '3', which is not in days.
            supply.patience=uniform(3, 99)     | --vary: 'supply.patience' has the distribution uniform(3 days, 99 days), which is not within its range 3 days .. 14 days.
            """)
    void aWishThatCannotBeIsRefused(String wish, String message) {
        assertThatThrownBy(() -> FACTORS.vary(List.of(wish), Position.ofFile("--vary")))
                .isInstanceOf(BadInput.class)
                .hasMessage(message);
    }
}
