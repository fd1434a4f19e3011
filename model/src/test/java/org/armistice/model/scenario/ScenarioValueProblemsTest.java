package org.armistice.model.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake in a value or between values, with the whole of what is said about it. */
class ScenarioValueProblemsTest {
    @TempDir
    private Path parent;

    private ScenarioFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new ScenarioFolder(parent);
    }

    @Test
    void unknownUnitIsReported() {
        assertThat(folder.replace("scenario.yaml", "strength: 500", "strength: 500 figters")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:25:50: strength of force 'riders' has the unknown unit 'figters'. Maybe 'fighters'?");
    }

    @Test
    void wrongDimensionIsReported() {
        assertThat(folder.replace("scenario.yaml", "strength: 500", "strength: 500 km")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:25:50: strength of force 'riders' is '500 km', which is in km, not in people.");
    }

    @Test
    void wordForANumberIsReported() {
        assertThat(folder.replace("scenario.yaml", "strength: 500", "strength: many")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:25:50: strength of force 'riders' is 'many', which is no number.");
    }

    @Test
    void thousandsWithACommaAreReported() {
        assertThat(folder.replace("scenario.yaml", "strength: 500", "strength: \"1,500\"")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:25:50: strength of force 'riders' is '1,500', which is no number. Write it without commas.");
    }

    @Test
    void negativeStrengthIsReported() {
        assertThat(folder.replace("scenario.yaml", "strength: 500", "strength: -5")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:25:50: strength of force 'riders' is '-5', which is below zero.");
    }

    @Test
    void shareBeyondHundredPerCentIsReported() {
        assertThat(folder.replace("scenario.yaml", "default: {value: 20 %}", "default: {value: 120 %}")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:15:20: value of place 'default' is '120 %', which is not within 0 % .. 100 %.");
    }

    @Test
    void unknownChoiceIsReported() {
        assertThat(folder.replace("places.csv", "town", "twon").problems().lines())
                .containsExactly(
                        "t/places.csv:2:15: kind of place 'ford' is 'twon'. Maybe 'town'? It is one of town, city, suburb, area, junction, airport, airbase, oil port, oil field, border crossing.");
    }

    @Test
    void flagThatIsNeitherYesNorNoIsReported() {
        assertThat(folder.replace("scenario.yaml", "strength: 500", "strength: 500, mobile: maybe")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:25:63: mobile of force 'riders' is 'maybe'. It is yes or no.");
    }

    @Test
    void routeToItselfIsReported() {
        assertThat(folder.replace("routes.csv", "r1,ford,mill", "r1,ford,ford")
                        .problems()
                        .lines())
                .containsExactly("t/routes.csv:2:9: route 'r1' leads from 'ford' to itself.");
    }

    @Test
    void repeatedRouteIsReported() {
        assertThat(folder.replace("routes.csv", "sea", "primary").problems().lines())
                .containsExactly(
                        "t/routes.csv:3:1: route 'r2' repeats route 'r1': both are a way of kind 'primary' between ford and mill.");
    }

    @Test
    void routeWithoutLengthIsReported() {
        assertThat(folder.replace("routes.csv", "12 km", "").problems().lines())
                .containsExactly("t/routes.csv:2:1: route 'r1' has no length.");
    }

    @Test
    void forceWithoutPlaceIsReported() {
        assertThat(folder.replace("scenario.yaml", "faction: west, place: mill", "faction: west")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:25:3: force 'riders' has no place.");
    }

    @Test
    void dateAfterTheFirstDayIsReported() {
        assertThat(folder.replace("scenario.yaml", "since: 2029-12-01", "since: 2030-01-02")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:27:29: since of supply line 'road' is 2030-01-02, after the first day 2030-01-01.");
    }

    @Test
    void textForADateIsReported() {
        assertThat(folder.replace("scenario.yaml", "since: 2029-12-01", "since: last winter")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:27:29: since of supply line 'road' is 'last winter', which is no date. Write it as 2020-06-11.");
    }

    @Test
    void assumptionOutsideItsRangeIsReported() {
        assertThat(folder.replace("scenario.yaml", "value: 800 fighters", "value: 300 fighters")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:8:41: assumption 'brigade' is assumed to be 300 people, outside its own range 400 people .. 1500 people.");
    }

    @Test
    void assumptionWithoutGradeIsReported() {
        assertThat(folder.replace("scenario.yaml", ", grade: D", "").problems().lines())
                .containsExactly(
                        "t/scenario.yaml:8:12: assumption 'brigade' is assumed without a grade. Add grade: A, B, C, D or E");
    }

    @Test
    void assumptionWithBadGradeIsReported() {
        assertThat(folder.replace("scenario.yaml", "grade: D", "grade: F")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:8:88: assumption 'brigade' has the grade 'F'. It is one of A, B, C, D, E.");
    }

    @Test
    void assumptionWithoutGroundsIsReported() {
        assertThat(folder.replace("scenario.yaml", "grounds: reports, grade: D", "grade: D")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:8:12: assumption 'brigade' is assumed without grounds. Add grounds: ...");
    }

    @Test
    void assumptionWithoutRangeIsReported() {
        assertThat(folder.replace("scenario.yaml", "range: 40 % .. 90 %, ", "")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:23:15: cohesion of force 'guard' is assumed without a range. Add range: least .. most");
    }

    @Test
    void rangeTheWrongWayRoundIsReported() {
        assertThat(folder.replace("scenario.yaml", "range: 40 % .. 90 %", "range: 90 % .. 40 %")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:23:37: cohesion of force 'guard' has the range '90 % .. 40 %', whose ends are the wrong way round.");
    }

    @Test
    void rangeBeyondTheFieldsRangeIsReported() {
        assertThat(folder.replace("scenario.yaml", "range: 40 % .. 90 %", "range: 40 % .. 190 %")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:23:24: cohesion of force 'guard' is the assumption '70 %', whose range 40 % .. 190 % is not within 0 % .. 100 %.");
    }

    @Test
    void sharedAssumptionOfAnotherDimensionIsReported() {
        assertThat(folder.replace("scenario.yaml", "fuel: {fact: 30 t, source: a count}", "fuel: =brigade")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:24:11: fuel of force 'guard' is the assumption 'brigade', which is in people, not in tonnes.");
    }

    @Test
    void sharedAssumptionWithoutUnitIsReported() {
        assertThat(folder.replace(
                                "scenario.yaml",
                                "value: 800 fighters, range: 400 .. 1500 fighters",
                                "value: 800, range: 400 .. 1500")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:22:15: strength of force 'guard' is the assumption 'brigade', which has no unit. Give it one, such as '800 people'.");
    }

    @Test
    void unknownSharedAssumptionIsReported() {
        assertThat(folder.replace("scenario.yaml", "=brigade", "=brigad")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:22:15: strength of force 'guard' is the unknown assumption 'brigad'. Maybe 'brigade'? Declare it in section 'assumptions' of scenario.yaml.");
    }

    @Test
    void factWithoutSourceIsReported() {
        assertThat(folder.replace("scenario.yaml", "fact: 30 t, source: a count", "fact: 30 t")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:24:11: fuel of force 'guard' is given as a fact without a source. Add source: ...");
    }

    @Test
    void unknownKeyOfAssumptionIsReported() {
        assertThat(folder.replace("scenario.yaml", "grade: D", "grade: D, rang: 3")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:8:91: assumption 'brigade' has the unknown key 'rang'. Maybe 'range'?");
    }

    @Test
    void derivedFieldIsRefused() {
        assertThat(folder.replace("scenario.yaml", "strength: 500", "strength: 500, combat power: 9")
                        .problems()
                        .lines())
                .containsExactly(
                        "t/scenario.yaml:25:55: combat power of force 'riders' is computed on every day. Leave it out.");
    }

    @Test
    void pairOfOneWithItselfIsReported() {
        assertThat(folder.replace("scenario.yaml", "other: west", "other: east")
                        .problems()
                        .lines())
                .containsExactly("t/scenario.yaml:13:28: relation of 'east' is with itself.");
    }
}
