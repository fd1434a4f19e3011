package org.armistice.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake is told in full, ends with exit code 2 and leaves nothing behind. */
class MistakesTest {
    @TempDir
    private Path folder;

    private Path scenario;

    @BeforeEach
    void copyScenario() {
        scenario = Commands.valleys(folder);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            runn                                        | Unmatched argument at index 0: 'runn'
            run                                         | Missing required parameter: 'SCENARIO'
            run SCENARIO --sed 3                        | Unknown options: '--sed', '3'
            run SCENARIO --seed lucky                   | Invalid value for option '--seed': 'lucky' is no whole number.
            run SCENARIO --seed 99999999999999999999    | Invalid value for option '--seed': '99999999999999999999' is too large a number.
            run SCENARIO --days 1.5                     | Invalid value for option '--days': '1.5' is no whole number.
            run SCENARIO --days 0                       | --days: a run has 1 to 3650 days, not 0.
            run three-valley                            | no scenario of that name. Maybe 'three-valleys'?
            run SCENARIO --set patience                 | --set: 'patience' sets nothing. Write PATH=VALUE
            run SCENARIO --set rapid.patence=2          | --set: there is no parameter 'rapid.patence'. Maybe 'rapid.patience'?
            run SCENARIO --set rapid.patience=2km       | parameter 'rapid.patience' is '2km', which is in km, not in days.
            run SCENARIO --set rapid.patience=20        | parameter 'rapid.patience' is '20', outside its range 1 days .. 9 days.
            run SCENARIO --set rapid.patience=long      | parameter 'rapid.patience' is 'long', which is no number.
            run SCENARIO --set rapd.patience=2          | Maybe 'rapid.patience'?
            run SCENARIO --set bridge-guard.strenth=5   | --set: 'strenth' is no field of force. Maybe 'strength'?
            run SCENARIO --rules nowhere                | nowhere: no such file or folder.
            run SCENARIO --format xml                   | Invalid value for option '--format'
            explain nowhere e1                          | nowhere: there is no such folder.
            explain SCENARIO e1                         | this folder holds no run: there is no run.json in it.
            rules                                       | Missing required subcommand
            rules check nowhere.md                      | nowhere.md: no such file or folder.
            scenario check nowhere                      | there is no folder 'nowhere', and no scenario of that name.
            """)
    void aMistakeIsTold(String command, String message) {
        String[] words = command.split(" ", -1);
        Object[] arguments = Stream.of(words)
                .map(w -> w.equals("SCENARIO") ? scenario : (Object) w)
                .toArray();
        Commands.Outcome outcome = Commands.run(arguments);
        assertThat(outcome.err()).contains(message).doesNotContain("Exception", "\tat ");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(folder.toFile().listFiles()).containsExactly(scenario.toFile());
    }

    @Test
    void allProblemsOfAScenarioAreToldWithTheirNumber() throws IOException {
        replace("scenario.yaml", "first day: 2031-04-01", "first day: 2031-04-31");
        replace("places.csv", "millford,", "milford,");
        Commands.Outcome outcome = Commands.run("run", scenario);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("valleys/scenario.yaml:")
                .contains("2031-04-31")
                .contains("Maybe 'milford'?");
        assertThat(outcome.err()).containsPattern("\n\\d+ problems\\.\n$");
    }

    @Test
    void aRulebookThatTheScenarioNamesMustBeThere() throws IOException {
        replace("scenario.yaml", "rapid.md", "rapid.md, suply");
        Commands.Outcome outcome = Commands.run("run", scenario);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo(
                        "valleys/scenario.yaml: rulebook 'suply': there is no core rulebook 'suply'. Maybe 'supply'?\n"
                                + "1 problem.\n");
    }

    @Test
    void aRulebookOfAScenarioLiesInItsFolder() throws IOException {
        replace("scenario.yaml", "rapid.md", "../rapid.md");
        assertThat(Commands.run("run", scenario).err()).contains("'../rapid.md' names no rulebook.");
    }

    @Test
    void aProblemOfARulebookIsShownInItsLine() throws IOException {
        replace("rapid.md", "has target P", "has tarket P");
        Commands.Outcome outcome = Commands.run("run", scenario);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("valleys/rapid.md:15:")
                .contains("has tarket P")
                .contains("^^^");
    }

    @Test
    void aRuleCitesSentencesThatThereAre() throws IOException {
        replace("rapid.md", "S01, S03", "S01, S33");
        assertThat(Commands.run("run", scenario).err()).contains("valleys/rapid.md:", "'S33'");
    }

    @Test
    void aCheckLooksAtWhatIfsAndObservationsAndAtEveryScenario() throws IOException {
        Files.createDirectories(scenario.resolve("what-if"));
        Files.writeString(scenario.resolve("what-if/more.yaml"), """
                title: More
                interventions:
                  - on: day 400
                    do: nobody halts
                """);
        Files.createDirectories(scenario.resolve("observed"));
        Files.writeString(scenario.resolve("observed/observed.yaml"), "titel: Seen\n");
        Commands.Outcome outcome = Commands.run("scenario", "check", folder.resolve("nowhere"), scenario);
        assertThat(outcome.err())
                .contains(
                        "there is no folder '" + folder.resolve("nowhere") + "'",
                        "valleys/what-if/more.yaml:1:1: 'question' is missing",
                        "valleys/what-if/more.yaml:3:9: 'day 400' is outside the scenario",
                        "valleys/what-if/more.yaml:4:9: a fact or value is expected here, not 'nobody'.",
                        "observed/observed.yaml:1:1: 'titel'");
        assertThat(outcome.code()).isEqualTo(2);
        replace("scenario.yaml", "places:", "placs:");
        assertThat(Commands.run("scenario", "check", scenario).out())
                .contains("are looked at once its facts can be read");
    }

    @Test
    void aMistakenWhatIfHidesNoMistakenParameter() {
        assertThat(Commands.run("run", scenario, "--with", "nothing", "--set", "rapid.patence=2")
                        .err())
                .contains("there is no what-if 'nothing'", "Maybe 'rapid.patience'?");
    }

    @Test
    void aProblemOfATestIsReportedByChecksAndPassedOverByRuns() throws IOException {
        Path rulebook = scenario.resolve("rapid.md");
        Files.writeString(rulebook, Files.readString(rulebook) + """

                ```test nothing happens
                  given  farce east
                  then   today is 2020-01-01
                ```
                """);
        assertThat(Commands.run("run", scenario, "--days", 1, "--out", folder.resolve("out"))
                        .code())
                .isZero();
        String problem = "'farce' is no kind of fact. Maybe 'force'?";
        assertThat(Commands.run("scenario", "check", scenario).err()).contains("valleys/rapid.md:", problem);
        assertThat(Commands.run("rules", "check", scenario).err()).contains("valleys/rapid.md:", problem);
        assertThat(Commands.run("rules", "check", rulebook).err()).contains("rapid.md:", problem);
    }

    private void replace(String file, String old, String replacement) throws IOException {
        Path path = scenario.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, replacement));
    }
}
