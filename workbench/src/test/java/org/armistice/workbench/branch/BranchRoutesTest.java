package org.armistice.workbench.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BranchRoutesTest {
    private static final String WHAT_IF = """
            title: More companies for the league
            question: Does strength decide?
            interventions:
              - on: day 3
                do: first-league's strength rises by 500 fighters
            """;

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Opened bench;

    @SuppressWarnings("NullAway.Init")
    private static String run;

    @BeforeAll
    static void open() throws IOException {
        bench = Opened.in(folder);
        Path whatIfs = Files.createDirectories(bench.scenarios().resolve("three-valleys/what-if"));
        Files.writeString(whatIfs.resolve("more-companies.yaml"), WHAT_IF);
        run = id(bench.post("api/runs", "{\"scenario\": \"three-valleys\", \"seed\": 2, \"days\": 30}"));
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonNode.read(answer.body()).text("id");
    }

    private static String branch(String form) {
        return id(bench.post("api/runs/" + run + "/branches", form));
    }

    /** What the command line would keep: the what-if from that day on, played from the beginning. */
    @Test
    void branchIsTheRunWithTheWhatIfFromThatDayOn() throws IOException {
        String branch = branch("{\"day\": 10, \"with\": \"more-companies\"}");
        String straight = id(bench.post(
                "api/runs",
                "{\"scenario\": \"three-valleys\", \"seed\": 2, \"days\": 30, \"with\": [\"more-companies@10\"]}"));
        assertThat(branch).isEqualTo(straight);
        String events =
                Files.readString(bench.work().resolve("runs").resolve(branch).resolve("events.jsonl"));
        assertThat(events.lines().filter(line -> line.contains("\"intervention\"") || line.contains("INTERVENTION")))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("\"day\":10"));
    }

    @Test
    void branchKnowsItsParent() {
        String branch = branch("{\"day\": 12, \"with\": \"more-companies\"}");
        JsonNode origin = JsonNode.read(bench.get("api/runs/" + branch).body()).node("origin");
        assertThat(origin.text("parent")).isEqualTo(run);
        assertThat(origin.number("day")).isEqualTo(12);
        assertThat(origin.text("title")).isEqualTo("More companies for the league");
        assertThat(bench.get("api/runs/" + run).body()).contains("\"origin\":null");
    }

    @Test
    void composedWhatIfIsPlayedAndCanBeBranchedAgain() {
        String composed =
                "{\"day\": 5, \"composed\": {\"title\": \"Fresh men\", \"effects\": [\"first-league's strength rises by 500 fighters\"]}}";
        String branch = branch(composed);
        JsonNode comparison = JsonNode.read(
                bench.get("api/runs/" + run + "/comparison/" + branch).body());
        assertThat(comparison.node("parting").number("day")).isEqualTo(5);
        assertThat(comparison.node("parting").text("kind")).isEqualTo("intervention");
        assertThat(comparison.nodes("outcomes")).isNotEmpty();
        assertThat(comparison.texts("idle")).isEmpty();
        HttpResponse<String> further =
                bench.post("api/runs/" + branch + "/branches", "{\"day\": 9, \"with\": \"more-companies\"}");
        assertThat(further.body()).contains("fresh-men-", "more-companies@9");
        assertThat(bench.get("api/scenarios/three-valleys/what-ifs").body()).contains("\"title\":\"Fresh men\"");
    }

    @Test
    void manyEffectsNeedNoTitle() {
        String effects =
                "\"first-league's strength rises by 500 fighters and a few who came along with them some days later\"";
        HttpResponse<String> wrong = bench.post(
                "api/scenarios/three-valleys/what-ifs/check",
                "{\"day\": 5, \"effects\": [" + String.join(", ", Collections.nCopies(6, effects)) + "]}");
        assertThat(JsonNode.read(wrong.body()).nodes("problems"))
                .hasSize(6)
                .noneSatisfy(p -> assertThat(p.text("file")).isEqualTo("title"));
        String branch =
                branch("{\"day\": 5, \"composed\": {\"effects\": [\"first-league's strength rises by 500 fighters\","
                        + " \"first-league's cohesion rises by 5 %\"]}}");
        assertThat(bench.get("api/runs/" + branch).body())
                .contains("first-league's strength rises by 500 fighters and 1 more");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThat(bench.post("api/runs", "{\"scenario\": \"three-valleys\", \"sed\": 5}")
                        .body())
                .contains("'sed' is not asked for here. Maybe 'seed'?");
        assertThat(bench.post("api/runs", "{\"scenario\": \"three-valleys\", \"seed\": 1.5}")
                        .body())
                .contains("'seed' is not what can stand there");
        assertThat(bench.post("api/runs/" + run + "/why-not", "{\"question\": \"league capturs millford\"}")
                        .body())
                .contains("the question")
                .doesNotContain("--why-not");
    }

    @Test
    void aBranchThatChangesNothingSaysSo() {
        String branch = branch(
                "{\"day\": 5, \"composed\": {\"title\": \"No men\", \"effects\": [\"first-league's strength rises by 0 fighters\"]}}");
        JsonNode comparison = JsonNode.read(
                bench.get("api/runs/" + run + "/comparison/" + branch).body());
        assertThat(comparison.texts("idle"))
                .singleElement()
                .asString()
                .startsWith("'first-league's strength rises by 0 fighters' (")
                .contains("changed nothing on 2031-04-05");
    }

    @Test
    void runsOfDifferentLuckAreComparedWithoutAParting() {
        String other = id(bench.post("api/runs", "{\"scenario\": \"three-valleys\", \"seed\": 5, \"days\": 30}"));
        assertThat(bench.get("api/runs/" + run + "/comparison/" + other).body())
                .startsWith("{\"parting\":null,\"comparable\":false,");
    }

    @Test
    void whatIsWrongWithAnEffectIsToldWhereTheFormHasIt() {
        HttpResponse<String> answer = bench.post(
                "api/scenarios/three-valleys/what-ifs/check",
                "{\"day\": 5, \"effects\": [\"first-league's strength rises by 500 fighters\", \"first-leage halts\"]}");
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = JsonNode.read(answer.body()).nodes("problems").get(0);
        assertThat(problem.text("file")).isEqualTo("effect 2");
        assertThat(problem.number("column")).isEqualTo(1);
        assertThat(problem.text("text")).contains("Maybe 'first-league'?");
    }

    @Test
    void formsThatSayTooLittleOrTooMuchAreRefused() {
        for (String form : new String[] {
            "{\"with\": \"more-companies\"}",
            "{\"day\": 31, \"with\": \"more-companies\"}",
            "{\"day\": -1, \"with\": \"more-companies\"}",
            "{\"day\": 3}",
            "{\"day\": 3, \"with\": \"more-companie\"}",
            "{\"day\": 3, \"with\": \"../../secret\"}",
            "{\"day\": 3, \"composed\": {\"effects\": []}}",
            "{\"day\": 3, \"composed\": {\"effects\": [\"a\\nb\"]}}"
        }) {
            assertThat(bench.post("api/runs/" + run + "/branches", form).statusCode())
                    .as(form)
                    .isEqualTo(422);
        }
        assertThat(bench.post("api/runs/nothing/branches", "{\"day\": 3, \"with\": \"more-companies\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(bench.get("api/scenarios/nothing/effects").statusCode()).isEqualTo(404);
    }

    @Test
    void formIsOfferedVerbsFieldsAndFacts() {
        JsonNode words =
                JsonNode.read(bench.get("api/scenarios/three-valleys/effects").body());
        assertThat(words.nodes("verbs"))
                .anySatisfy(verb -> assertThat(verb.nodes("parts").stream().map(p -> p.text("words") + p.text("noun")))
                        .containsExactly("faction", "captures", "place"));
        assertThat(words.nodes("types")).anySatisfy(type -> {
            assertThat(type.text("noun")).isEqualTo("force");
            assertThat(type.nodes("facts").stream().map(f -> f.text("id"))).contains("first-league");
            assertThat(type.nodes("fields").stream().map(f -> f.text("word"))).contains("strength", "posture");
        });
    }

    /** A run that was made of something else cannot be branched as if nothing had happened. */
    @Test
    void runWhoseScenarioHasChangedIsNotBranched(@TempDir Path other) throws IOException {
        try (Opened changed = Opened.in(other)) {
            String old = id(changed.post("api/runs", "{\"scenario\": \"three-valleys\", \"days\": 5}"));
            Path file = changed.scenarios().resolve("three-valleys/scenario.yaml");
            Files.writeString(file, Files.readString(file).replace("title: Three Valleys", "title: Four Valleys"));
            HttpResponse<String> answer = changed.post(
                    "api/runs/" + old + "/branches",
                    "{\"day\": 3, \"composed\": {\"effects\": [\"first-league's strength rises by 5 fighters\"]}}");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("cannot be made again as it was");
        }
    }
}
