package org.armistice.experiments.hindcast.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.model.place.Confidence;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Problem;
import org.armistice.model.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservedReaderTest {
    private static final Scenario VALLEYS = Scenario.read(Path.of("../scenarios/three-valleys"));

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = Files.createDirectory(temporary.resolve("seen"));
        try (Stream<Path> files = Files.list(VALLEYS.folder().resolve("observed"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void write(String file, String... lines) {
        try {
            Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> complaints() {
        BadInput problems = catchThrowableOfType(BadInput.class, () -> Observed.read(folder, VALLEYS));
        return problems.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void everyFileIsRead() {
        Observed observed = Observed.read(folder, VALLEYS);
        assertThat(observed.missing()).isEmpty();
        assertThat(observed.control()).hasSize(14);
        assertThat(observed.control().get(1))
                .isEqualTo(new ControlSeen(
                        "millford", LocalDate.of(2031, 4, 20), Observed.CONTESTED, Confidence.MEDIUM, false));
        assertThat(observed.control().get(10).oneSided()).isTrue();
        assertThat(observed.checkpoints(VALLEYS.firstDay()))
                .containsExactly(LocalDate.of(2031, 4, 20), LocalDate.of(2031, 5, 10));
        assertThat(observed.deaths().get(0).corrected()).isEqualTo(15);
        assertThat(observed.ceasefires().get(1).date()).isNull();
        assertThat(observed.displaced().get(1).middle()).isEqualTo(LocalDate.of(2031, 4, 20));
        assertThat(observed.forcing().orElseThrow().steps().get(0).source()).isEqualTo("invented");
        assertThat(observed.tuning()).contains(new Tuning(LocalDate.of(2030, 10, 1), LocalDate.of(2031, 3, 31)));
    }

    @Test
    void weightsFollowConfidence() {
        List<Double> weights = Observed.read(folder, VALLEYS).control().stream()
                .filter(c -> List.of("millford", "stonebridge", "eagle-rock").contains(c.place()))
                .map(ControlSeen::weight)
                .toList();
        assertThat(weights).containsExactly(1.0, 0.5, 1.0, 1.0, 1.0, 0.0);
    }

    @Test
    void aPlaceHasOneHolderAtATime() {
        write(
                "control-history.csv",
                "place,from,until,holder",
                "millford,2030-10-01,2030-12-01,league",
                "millford,2030-12-01,,council",
                "millford,2030-11-15,2030-11-20,council",
                "saltmarket,2031-01-01,,council",
                "saltmarket,2030-12-01,,league");
        assertThat(complaints())
                .containsExactly(
                        "seen/control-history.csv:4:10: this place is held by 'league' from 2030-10-01 until 2030-12-01. A place has"
                                + " one holder at a time: end one spell on the day on which the next begins.",
                        "seen/control-history.csv:6:12: this place is held by 'council' from 2031-01-01 on, with no day on which that"
                                + " ended. A place has one holder at a time: end one spell on the day on which the next begins.");
    }

    @Test
    void thatAPlaceIsHeldOnTheFirstDayAsOnTheFirstDaySaysNothing() {
        write("held.csv", "place,until,held", "millford,2031-04-01,yes");
        assertThat(complaints())
                .containsExactly(
                        "seen/held.csv:2:10: this is the first day, on which every place is held as on the first day."
                                + " Name a later one.");
    }

    @Test
    void anyFileMayBeMissing() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Observed observed = Observed.read(folder, VALLEYS);
        assertThat(observed.missing()).hasSize(11).contains("control.csv", "forcing.yaml");
        assertThat(observed.title()).isEqualTo(VALLEYS.title());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndWhereItStands() {
        write(
                "control.csv",
                "place,date,holder,confidence,one-sided",
                "milford,2031-04-20,leage,hgh,maybe",
                "millford,20 April,council,high,no",
                "lakeport,2032-04-20,league,high,no",
                "lakeport,2031-04-20,league,high,no",
                "lakeport,2031-04-20,council,high,no");
        write("episodes.csv", "id,title,from,until,places");
        write("deaths.csv", "month,deaths,completeness", "2031-13,-4,0", "2031-04,ten,1");
        write("fighting.csv", "from,until,level", "2031-04-11,2031-04-05,4");
        assertThat(complaints())
                .containsExactly(
                        "seen/control.csv:2:1: 'milford' is no place of the scenario. Maybe 'millford'?",
                        "seen/control.csv:2:20: 'leage' is no faction of the scenario. Maybe 'league'?",
                        "seen/control.csv:2:26: confidence is 'hgh'. Maybe 'high'? It is one of high, medium, low.",
                        "seen/control.csv:2:30: one-sided is 'maybe'. Write yes or no.",
                        "seen/control.csv:3:10: date is '20 April', which is no date. Write it as 2020-06-11.",
                        "seen/control.csv:4:10: 2032-04-20 is outside the scenario, which goes from 2031-04-01 to 2031-07-29.",
                        "seen/control.csv:6:1: this place has a row for this date already.",
                        "seen/deaths.csv:2:1: month is '2031-13', which is no month. Write it as 2020-06.",
                        "seen/deaths.csv:2:9: deaths is '-4'. Write a number that is not negative, without a unit.",
                        "seen/deaths.csv:2:12: completeness is a share above 0 and at most 1, not 0.0.",
                        "seen/deaths.csv:3:9: deaths is 'ten'. Write a number that is not negative, without a unit.",
                        "seen/fighting.csv:2:23: level is 0, 1, 2 or 3: none reported, low, medium, heavy.");
    }

    @Test
    void columnsAreChecked() {
        write("control.csv", "place,date,holders", "millford,2031-04-20,league");
        write("episodes.csv", "id,title,from,until,places");
        assertThat(complaints())
                .containsExactly(
                        "seen/control.csv:1:1: the column 'holder' is missing.",
                        "seen/control.csv:1:12: 'holders' is no column of this table. Maybe 'holder'?");
    }

    @Test
    void anEpisodeEndsWhenItIsKnownWhoHoldsItsPlaces() {
        write("episodes.csv", "id,title,from,until,places", "pass,The pass,2031-05-02,2031-05-09,millford high-pass");
        assertThat(complaints())
                .containsExactly(
                        "seen/episodes.csv:2:26: control.csv does not say who held 'millford' on 2031-05-09.",
                        "seen/episodes.csv:2:26: control.csv does not say who held 'high-pass' on 2031-05-09.");
    }

    @Test
    void aCeasefireCannotComeAfterTheLastDayOfObservation() {
        write("ceasefires.csv", "event,date,observed until", "signed,2031-05-21,2031-05-20");
        assertThat(complaints())
                .containsExactly("seen/ceasefires.csv:2:8: this is after the last day of observation, 2031-05-20.");
    }

    @Test
    void aTuningPeriodEndsBeforeTheFirstDay() {
        write("observed.yaml", "title: Too late", "tuning from: 2031-01-01", "tuning until: 2031-04-01");
        assertThat(complaints())
                .containsExactly("seen/observed.yaml:3:15: the tuning period goes from a day to a later one, and ends "
                        + "before the first day, 2031-04-01.");
    }

    @Test
    void aFileWhoseNameIsNearlyRightIsNotPassedOver() {
        write("controll.csv", "place,date,holder");
        assertThat(complaints())
                .containsExactly("seen/controll.csv: no observed file has this name. Maybe 'control.csv'?");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        BadInput problems =
                catchThrowableOfType(BadInput.class, () -> Observed.read(temporary.resolve("nowhere"), VALLEYS));
        assertThat(problems.problems().get(0).toString())
                .startsWith("--observed: there is no folder '")
                .endsWith("nowhere'.");
    }
}
