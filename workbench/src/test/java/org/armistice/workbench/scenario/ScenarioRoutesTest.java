package org.armistice.workbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioRoutesTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Opened bench;

    @BeforeEach
    void open() {
        bench = Opened.in(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void scenarioIsToldWithPlacesAndAssumptions() {
        JsonNode scenario =
                JsonNode.read(bench.get("api/scenarios/three-valleys").body());
        assertThat(scenario.text("title")).isEqualTo("Three Valleys, spring 2031");
        assertThat(scenario.nodes("places")).hasSize(7).anySatisfy(place -> {
            assertThat(place.text("name")).isEqualTo("Millford");
            assertThat(place.text("kind")).isEqualTo("town");
        });
        assertThat(scenario.nodes("assumptions")).anySatisfy(assumption -> {
            assertThat(assumption.text("path")).isEqualTo("company");
            assertThat(assumption.text("least")).isEqualTo("250 people");
            assertThat(assumption.text("grade")).isEqualTo("E");
        });
    }

    @Test
    void scenarioThatCannotBeReadIsListedWithItsProblems() throws IOException {
        Opened.copy(
                Opened.home().resolve("scenarios/three-valleys"),
                bench.scenarios().resolve("broken"));
        Files.writeString(
                bench.scenarios().resolve("broken/scenario.yaml"),
                "scenario: broken\ntitle: Broken\nfirst day: tomorrow\n");
        assertThat(bench.get("api/scenarios").body())
                .contains("\"id\":\"three-valleys\"", "\"id\":\"broken\"", "broken/scenario.yaml");
        assertThat(bench.get("api/scenarios/broken").statusCode()).isEqualTo(422);
    }

    @Test
    void changedScenarioIsReadAgain() throws IOException {
        bench.get("api/scenarios/three-valleys");
        Path file = bench.scenarios().resolve("three-valleys/scenario.yaml");
        Files.writeString(file, Files.readString(file).replace("title: Three Valleys, spring 2031", "title: Renamed"));
        assertThat(bench.get("api/scenarios/three-valleys").body()).contains("\"title\":\"Renamed\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/outline", "/assumptions", "/what-ifs", "/rulebooks"})
    void unknownScenarioIsNotFound(String what) {
        assertThat(bench.get("api/scenarios/nowhere" + what).statusCode()).isEqualTo(404);
    }
}
