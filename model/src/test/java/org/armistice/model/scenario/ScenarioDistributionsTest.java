package org.armistice.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.World;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a scenario says what its assumptions might be. */
class ScenarioDistributionsTest {
    private static final String GRADED = ", grounds: reports, grade: D}";

    @TempDir
    private Path parent;

    private ScenarioFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new ScenarioFolder(parent);
    }

    private ScenarioAssumption assumption(String path) {
        return Scenario.read(folder.path()).assumptions().stream()
                .filter(a -> a.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private String drawn(String path) {
        ScenarioAssumption assumption = assumption(path);
        return assumption.distribution() == null
                ? "fixed"
                : assumption.distribution().text(assumption.unit());
    }

    @Test
    void noAssumptionIsDrawnUnlessTheScenarioSaysSo() {
        assertThat(drawn("brigade")).isEqualTo("fixed");
        assertThat(Scenario.read(folder.path()).usualShape()).isEmpty();
    }

    @Test
    void theDefaultStandsForAllThatSayNothing() {
        folder.replace("scenario.yaml", "assumptions:\n", "assumptions:\n  default: {distribution: triangular}\n");
        assertThat(drawn("brigade")).isEqualTo("triangular(400 people, 800 people, 1500 people)");
        assertThat(drawn("forces.guard.cohesion")).isEqualTo("triangular(40 %, 70 %, 90 %)");
        assertThat(Scenario.read(folder.path()).usualShape()).contains(Shape.TRIANGULAR);
    }

    @Test
    void aValueOutsideItsRangeIsReportedAlsoWhereADefaultSaysHowItIsDrawn() {
        folder.replace("scenario.yaml", "assumptions:\n", "assumptions:\n  default: {distribution: triangular}\n");
        assertThat(folder.replace("scenario.yaml", "value: 800 fighters", "value: 300 fighters")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:9:41: assumption 'brigade' is assumed to be 300 people, "
                        + "outside its own range 400 people .. 1500 people.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uniform                       | uniform(400 people, 1500 people)
            none                          | fixed
            {uniform: [600, 700]}         | uniform(600 people, 700 people)
            {triangular: [600, 700, 800]} | triangular(600 people, 700 people, 800 people)
            {one of: [500, 1000 fighters]} | one of(500 people, 1000 people)
            """)
    void oneMayHaveItsOwn(String written, String read) {
        folder.replace("scenario.yaml", "assumptions:\n", "assumptions:\n  default: {distribution: loguniform}\n")
                .replace(
                        "scenario.yaml",
                        "1500 fighters, grounds",
                        "1500 fighters, distribution: " + written + ", grounds");
        assertThat(drawn("brigade")).isEqualTo(read);
    }

    @Test
    void aDistributionMayStandInPlaceOfAValue() {
        folder.replace("scenario.yaml", "strength: 500}", "strength: {uniform: [800, 1200]" + GRADED + "}");
        ScenarioAssumption assumption = assumption("forces.riders.strength");
        assertThat(drawn("forces.riders.strength")).isEqualTo("uniform(800 people, 1200 people)");
        assertThat(assumption.value()).isEqualTo(Fixed.of(1000));
        World world = Scenario.read(folder.path()).createWorld();
        assertThat(world.get(Force.TYPE, "riders").getStrength()).isEqualTo(Fixed.of(1000));
    }

    @Test
    void aSharedOneMayHaveADistributionInPlaceOfItsValue() {
        folder.replace(
                "scenario.yaml",
                "{value: 800 fighters, range: 400 .. 1500 fighters" + GRADED,
                "{triangular: [400, 800, 1500 fighters]" + GRADED);
        assertThat(drawn("brigade")).isEqualTo("triangular(400 people, 800 people, 1500 people)");
    }

    @Test
    void aWorldCanBeMadeWithOtherValues() {
        World world = Scenario.read(folder.path())
                .createWorld(Map.of(
                        "scenario.brigade",
                        Fixed.of(612),
                        "scenario.guard.cohesion",
                        Fixed.ONE / 2,
                        "supply.patience",
                        7L));
        Force guard = world.get(Force.TYPE, "guard");
        assertThat(guard.getStrength()).isEqualTo(Fixed.of(612));
        assertThat(guard.getCohesion()).isEqualTo(Fixed.ONE / 2);
        assertThat(world.get(Assumption.TYPE, "scenario.brigade").getValue()).isEqualTo(Fixed.of(612));
        assertThat(world.get(Force.TYPE, "riders").getStrength()).isEqualTo(Fixed.of(500));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unifrom                  | t/scenario.yaml:8:77: assumption 'brigade' has the unknown distribution 'unifrom'. Maybe 'uniform'? There are: uniform, loguniform, triangular, one of.
            one of                   | t/scenario.yaml:8:77: assumption 'brigade' has the distribution 'one of' without values. Write {one of: [...]} with them.
            {uniform: [300, 700]}    | t/scenario.yaml:8:77: assumption 'brigade' has the distribution uniform(300 people, 700 people), which is not within its range 400 people .. 1500 people.
            {uniform: [600, 700 km]} | t/scenario.yaml:8:77: assumption 'brigade' has the distribution 'uniform' of '600', which is not in people.
            """)
    void whatIsWrongIsSaid(String written, String message) {
        folder.replace(
                "scenario.yaml", "1500 fighters, grounds", "1500 fighters, distribution: " + written + ", grounds");
        assertThat(folder.problems().lines()).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {distribution: one of}               | t/scenario.yaml:8:27: the distribution of assumptions is 'one of'. It must be uniform, loguniform or triangular.
            {distribution: uniform, grade: D}    | t/scenario.yaml:8:12: the default of assumptions can say how they are drawn, and nothing else. Write default: {distribution: triangular}.
            """)
    void whatIsWrongWithTheDefaultIsSaid(String written, String message) {
        folder.replace("scenario.yaml", "assumptions:\n", "assumptions:\n  default: " + written + "\n");
        assertThat(folder.problems().lines()).containsExactly(message);
    }

    @Test
    void aDistributionNeedsGroundsAndANumber() {
        folder.replace("scenario.yaml", "strength: 500}", "strength: {uniform: [800, 1200]}}")
                .replace("scenario.yaml", "faction: west, place", "faction: {uniform: [1, 2]}, place");
        assertThat(folder.problems().lines())
                .containsExactlyInAnyOrder(
                        "t/scenario.yaml:25:63: strength of force 'riders' is assumed without grounds. Add grounds: ...",
                        "t/scenario.yaml:25:63: strength of force 'riders' is assumed without a grade. Add grade: A, B, C, D or E",
                        "t/scenario.yaml:25:21: faction of force 'riders' is no number, so that it cannot have a distribution.");
    }
}
