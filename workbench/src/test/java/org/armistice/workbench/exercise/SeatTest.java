package org.armistice.workbench.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.json.Json;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets to the table, and who does not. */
class SeatTest {
    @TempDir
    private Path folder;

    @Test
    void whoGuessesCodesIsSlowedDownAndThenRefused() {
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            String code = table.code("league");
            Set<Integer> statuses = new HashSet<>();
            HttpResponse<String> last = null;
            for (int i = 0; i < 15; i++) {
                last = join(bench, "0000-0000-00" + (10 + i));
                statuses.add(last.statusCode());
            }
            assertThat(statuses).containsExactlyInAnyOrder(404, 429);
            assertThat(last.headers().firstValue("Retry-After")).isPresent();
            assertThat(join(bench, code).statusCode())
                    .as("the right one must wait as well, or its answer would tell it from others")
                    .isEqualTo(429);
        }
    }

    private static HttpResponse<String> join(Opened bench, String code) {
        return bench.post("api/table/seats", Json.line(Json.object("code", code, "name", "Eve")));
    }

    @Test
    void codesAreReadAloudEasily() {
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            String code = table.code("league");
            assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
            String typed =
                    code.toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l');
            assertThat(join(bench, typed).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void aStolenCodeIsRenewedAndItsSeatsAreNoMore() {
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            String stolen = table.code("league");
            String thief = table.join("league", "Eve");
            String other = table.join("council", "Ben");
            bench.post("api/exercises/" + table.id + "/codes", "{\"role\":\"league\"}");
            assertThat(table.get(thief, "view").statusCode()).isEqualTo(401);
            assertThat(table.move(thief, "confirmed", "confirmed", true).statusCode())
                    .isEqualTo(401);
            assertThat(join(bench, stolen).statusCode()).isEqualTo(404);
            assertThat(table.get(other, "view").statusCode()).isEqualTo(200);
            assertThat(table.get(table.join("league", "Ada"), "view").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatIsSentTwiceIsDoneOnceEvenAfterARestart() {
        String id = "one-and-the-same";
        String token;
        String name;
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            name = table.id;
            token = table.join("league", "Ada");
            for (int i = 0; i < 3; i++) {
                assertThat(table.moveAs(id, token, "said", "to", List.of(), "text", "Once")
                                .statusCode())
                        .isEqualTo(204);
            }
            assertThat(table.view().nodes("messages")).hasSize(1);
        }
        try (Opened bench = Opened.again(folder)) {
            AtTable table = AtTable.again(bench, name);
            table.moveAs(id, token, "said", "to", List.of(), "text", "Once");
            assertThat(table.view().nodes("messages")).hasSize(1);
            String other = table.join("council", "Ben");
            table.moveAs(id, other, "said", "to", List.of(), "text", "Another's");
            assertThat(table.view().nodes("messages")).hasSize(2);
        }
    }

    @Test
    void aSeatOpensNothingButTheTableAndTheTableNeedsNoToken() {
        try (Opened bench = Opened.in(folder, "sesame", List.of())) {
            HttpResponse<String> opened = bench.send(bench.to("api/exercises")
                    .header("Authorization", "Bearer sesame")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"scenario\":\"three-valleys\",\"exercise\":\"spring\"}")));
            JsonNode view = JsonNode.read(opened.body());
            String code = view.nodes("roles").get(0).text("code");
            String token = JsonNode.read(join(bench, code).body()).text("token");
            assertThat(status(bench, "api/table/view", "Seat " + token)).isEqualTo(200);
            assertThat(status(bench, "api/table/view", "Bearer sesame")).isEqualTo(401);
            assertThat(status(bench, "api/table/view", "Seat sesame")).isEqualTo(401);
            assertThat(status(bench, "api/scenarios", "Seat " + token)).isEqualTo(403);
            assertThat(status(bench, "api/exercises/" + view.text("id"), "Seat " + token))
                    .isEqualTo(403);
            assertThat(status(bench, "api/scenarios", "Bearer " + token)).isEqualTo(401);
            for (String path : List.of(
                    "api/table/../scenarios",
                    "api/table/%2e%2e/scenarios",
                    "api/table/..;/scenarios",
                    "api/table//../scenarios",
                    "api//table/../scenarios")) {
                assertThat(status(bench, path, "")).as(path).isIn(400, 401, 404);
            }
            assertThat(bench.get("").statusCode()).isEqualTo(200);
        }
    }

    private static int status(Opened bench, String path, String authorization) {
        HttpRequest.Builder request = bench.to(path).GET();
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return bench.send(request).statusCode();
    }

    @Test
    void theDiskKnowsNoToken() throws Exception {
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            String token = table.join("league", "Ada");
            for (Path file :
                    Files.walk(bench.work()).filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain(token);
            }
        }
    }

    @Test
    void whoWouldRatherWatchSeesWhatEverybodyMayKnow() {
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            String token = table.join("council", "Ben");
            assertThat(table.get(token, "view").body()).contains("Be recognized as a party");
            bench.send(bench.to("api/table/watch")
                    .header("Authorization", "Seat " + token)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{}")));
            assertThat(table.get(token, "view").body()).doesNotContain("Be recognized as a party");
            assertThat(table.get(token, "film").body())
                    .doesNotContain("pass-battalion")
                    .contains("millford");
            assertThat(table.move(token, "said", "to", List.of(), "text", "x").statusCode())
                    .isEqualTo(404);
            assertThat(table.view().texts("watchers")).containsExactly("Ben");
        }
    }

    @Test
    void oneWhoPractisesHasATableOfTheirOwn() {
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            String code = table.view().text("practiceCode");
            HttpResponse<String> joined = bench.post(
                    "api/table/seats", Json.line(Json.object("code", code, "name", "Zoe", "role", "league")));
            String token = JsonNode.read(joined.body()).text("token");
            assertThat(table.move(token, "closed", "turn", 1).statusCode()).isEqualTo(204);
            assertThat(JsonNode.read(table.get(token, "view").body()).number("turn"))
                    .isEqualTo(2);
            assertThat(table.view().number("turn")).isEqualTo(1);
            assertThat(table.move(
                                    token,
                                    "injected",
                                    "inject",
                                    "",
                                    "day",
                                    0,
                                    "to",
                                    List.of(),
                                    "from",
                                    "",
                                    "text",
                                    "x",
                                    "effects",
                                    List.of())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aTurnIsClosedWhenItsTimeIsOver() throws Exception {
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            assertThat(table.lead("extended", "until", System.currentTimeMillis() / 1000 + 1)
                            .statusCode())
                    .isEqualTo(204);
            for (int i = 0; i < 300 && table.view().number("turn") == 1; i++) {
                Thread.sleep(100);
            }
            assertThat(table.view().number("turn")).isEqualTo(2);
        }
    }

    @Test
    void theRunThatIsKeptIsTheOneThatWasPlayed() {
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            String token = table.join("council", "Ben");
            table.move(token, "chosen", "decision", "council-axis", "picks", AtTable.pick("halt"));
            table.lead("closed", "turn", 1);
            JsonNode run = JsonNode.read(
                    bench.post("api/exercises/" + table.id + "/runs", "{}").body());
            String kept = bench.get("api/runs/" + run.text("id") + "/film").body();
            assertThat(kept)
                    .isEqualTo(bench.get("api/exercises/" + table.id + "/film").body());
            assertThat(bench.get("api/runs/" + run.text("id") + "/events").body())
                    .isEqualTo(bench.get("api/exercises/" + table.id + "/story").body())
                    .contains("Turn 1: Highland Council");
        }
    }

    /** What is filmed turn by turn is what is filmed when all turns are played at once. */
    @Test
    void allIsSeenAfterARestartAsBefore() {
        List<String> paths = List.of("film", "news");
        String id;
        String token;
        List<String> before;
        String whole;
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            id = table.id;
            token = table.join("council", "Ben");
            table.move(token, "chosen", "decision", "council-axis", "picks", AtTable.pick("go-on"));
            for (int turn = 1; turn <= 3; turn++) {
                if (turn == 2) {
                    table.lead(
                            "injected",
                            "inject",
                            "observer",
                            "day",
                            0,
                            "to",
                            List.of(),
                            "from",
                            "",
                            "text",
                            "x",
                            "effects",
                            List.of("millford's population falls by 10 %"));
                }
                assertThat(table.lead("closed", "turn", turn).statusCode()).isEqualTo(204);
            }
            before = paths.stream().map(path -> table.get(token, path).body()).toList();
            whole = bench.get("api/exercises/" + id + "/film").body();
        }
        try (Opened bench = Opened.again(folder)) {
            AtTable table = AtTable.again(bench, id);
            assertThat(paths.stream().map(path -> table.get(token, path).body()).toList())
                    .isEqualTo(before);
            assertThat(bench.get("api/exercises/" + id + "/film").body()).isEqualTo(whole);
        }
    }

    @Test
    void theDebriefIsForTheTeacherAndForOneWhoHasPlayedAlone() {
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            String token = table.join("league", "Ada");
            String files = "api/exercises/" + table.id + "/files/";
            assertThat(bench.get(files + "debrief.html").statusCode()).isEqualTo(409);
            table.lead("closed", "turn", 1);
            assertThat(bench.get(files + "debrief.html?runs=2").body()).isEqualTo("<title>The spring</title>1");
            assertThat(bench.get(files + "records.csv").body()).contains("closed");
            assertThat(bench.get(files + "records.json").body()).contains("\"Ada\"");
            assertThat(bench.get(files + "seats.json").statusCode()).isEqualTo(404);
            assertThat(table.get(token, "debrief.html").statusCode()).isEqualTo(404);
            String alone = JsonNode.read(bench.post(
                                    "api/exercises/alone",
                                    Json.line(Json.object(
                                            "scenario",
                                            "three-valleys",
                                            "exercise",
                                            "spring",
                                            "role",
                                            "league",
                                            "name",
                                            "Zoe")))
                            .body())
                    .text("token");
            assertThat(table.get(alone, "debrief.html").statusCode()).isEqualTo(404);
            for (int turn = 1; turn <= 3; turn++) {
                table.move(alone, "closed", "turn", turn);
            }
            assertThat(table.get(alone, "debrief.html?runs=2").body()).isEqualTo("<title>The spring</title>3");
        }
    }
}
