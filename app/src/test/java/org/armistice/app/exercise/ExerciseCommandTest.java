package org.armistice.app.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.app.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseCommandTest {
    @TempDir
    private Path folder;

    @Test
    void listsWhatThereIs() {
        Commands.Outcome outcome = Commands.run("exercise", "list");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("three-valleys/thaw  ");
    }

    @Test
    void rehearsesAndKeepsWhatCameOfIt() throws IOException {
        Path script = Files.writeString(folder.resolve("script.yaml"), """
                turns:
                  - - {role: council, decision: council-axis, choose: go-on}
                """);
        Path kept = folder.resolve("kept");
        Commands.Outcome outcome =
                Commands.run("exercise", "play", "thaw", "--script", script, "--out", kept, "--runs", 4, "--pairs", 2);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Turn 1", "Highland Council: Go on as ordered");
        assertThat(Files.readString(kept.resolve("debrief.html")))
                .contains("Luck against expectation", "Had one decision been different", "Beside what was observed");

        Path page = folder.resolve("page");
        Commands.Outcome debrief = Commands.run("exercise", "debrief", kept, "--out", page, "--runs", 0, "--pairs", 0);
        assertThat(debrief.code()).isZero();
        assertThat(Files.readString(page.resolve("records.csv"))).contains(",Highland Council,chosen,\"{\"\"");
        assertThat(Files.readString(page.resolve("debrief.html")))
                .as("nobody gave a name")
                .contains("decided by")
                .doesNotContain("who sat there");
        assertThat(Files.readString(page.resolve("records.json")))
                .startsWith("[\n{")
                .endsWith("}\n]\n");
    }

    @Test
    void aRolesPageHoldsNothingThatTheRoleMustNotKnow() throws IOException {
        Commands.Outcome outcome = Commands.run("exercise", "print", "thaw", "--out", folder.resolve("handouts"));
        assertThat(outcome.code()).isZero();
        assertThat(Files.readString(folder.resolve("handouts/council.html")))
                .contains("Take Millford", "Pass Battalion")
                .doesNotContain("Bridge Guard")
                .doesNotContain("Keep Millford and Stonebridge")
                .doesNotContain("panic");
        assertThat(Files.readString(folder.resolve("handouts/teacher.html")))
                .contains("Take Millford", "Keep Millford and Stonebridge");
    }

    @Test
    void refusesAFileThatIsNoExercise() {
        Commands.Outcome outcome = Commands.run("exercise", "check", "../scenarios/libya-2020/what-if/no-calls.yaml");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("an exercise stands in the folder 'exercises' of its scenario");
    }
}
