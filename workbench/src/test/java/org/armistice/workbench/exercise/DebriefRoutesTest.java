package org.armistice.workbench.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebriefRoutesTest {
    @TempDir
    private Path folder;

    private static void close(AtTable table, int turn) {
        HttpResponse<String> closed = table.lead("closed", "turn", turn);
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(204);
    }

    private static HttpResponse<String> ask(Opened bench, AtTable table, String json) {
        return bench.post("api/exercises/" + table.id + "/inquiries", json);
    }

    private static JsonNode awaited(Opened bench, AtTable table, int number) {
        long last = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        JsonNode found;
        do {
            Thread.onSpinWait();
            found = JsonNode.read("{\"all\":"
                            + bench.get("api/exercises/" + table.id + "/inquiries")
                                    .body() + "}")
                    .nodes("all")
                    .get(number);
        } while (List.of("waiting", "running").contains(found.text("state")) && System.nanoTime() < last);
        return found;
    }

    @Test
    void theTeacherLooksAtItBetweenTurnsAndTheClassWhenItIsShown() {
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            String council = table.join("council", "Ben");
            String watcher = table.watch("council", "Dee");
            String path = "api/exercises/" + table.id + "/debrief";
            assertThat(bench.get(path).statusCode()).isEqualTo(409);

            table.move(council, "chosen", "decision", "council-axis", "picks", AtTable.pick("halt"));
            close(table, 1);
            HttpResponse<String> report = bench.get(path);
            assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
            assertThat(JsonNode.read(report.body()).nodes("turns")).hasSize(1);
            assertThat(report.body()).contains("Halt and regroup");

            // While turns are left it would give them away.
            HttpResponse<String> early = table.lead("shown", "shown", true);
            assertThat(early.statusCode()).isEqualTo(409);
            assertThat(early.body()).contains("when the turns are over");
            for (String what : List.of("debrief", "inquiries")) {
                assertThat(table.get(council, what).statusCode()).isEqualTo(404);
                assertThat(table.getAs(council, "api/exercises/" + table.id + "/" + what)
                                .statusCode())
                        .isEqualTo(403);
            }

            close(table, 2);
            close(table, 3);
            table.lead("assessed", "criterion", "argument", "assessed", "council", "level", 1, "note", "shy");
            assertThat(table.get(council, "debrief").statusCode()).isEqualTo(404);
            assertThat(table.lead("ended").statusCode()).isEqualTo(204);
            assertThat(table.lead("shown", "shown", true).statusCode()).isEqualTo(204);
            for (String token : List.of(council, watcher)) {
                assertThat(JsonNode.read(table.get(token, "debrief").body()).nodes("turns"))
                        .hasSize(3);
                assertThat(table.get(token, "debrief").body()).doesNotContain("shy");
                assertThat(table.get(token, "view").body()).contains("\"debrief\":true");
                assertThat(table.get(token, "inquiries").statusCode()).isEqualTo(200);
            }
            table.lead("shown", "shown", false);
            assertThat(table.get(watcher, "debrief").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatIsAskedIsPlayedBesideTheTurns() {
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            String council = table.join("council", "Ben");
            table.move(council, "chosen", "decision", "council-axis", "picks", AtTable.pick("halt"));
            close(table, 1);

            String other = "{\"kind\":\"otherwise\",\"runs\":2,\"turn\":1,\"decision\":\"council-axis\","
                    + "\"picks\":[{\"option\":\"go-on\",\"fact\":\"\"}]}";
            assertThat(ask(bench, table, "{\"kind\":\"luck\",\"runs\":3}").statusCode())
                    .isEqualTo(201);
            assertThat(ask(bench, table, other).statusCode()).isEqualTo(201);
            JsonNode luck = awaited(bench, table, 0);
            assertThat(luck.text("state")).isEqualTo("done");
            assertThat(luck.nodes("luck")).isNotEmpty().allMatch(l -> l.number("runs") == 3);
            JsonNode found = awaited(bench, table, 1);
            assertThat(found.text("state")).isEqualTo("done");
            assertThat(found.nodes("alternatives"))
                    .singleElement()
                    .satisfies(a -> assertThat(a.text("instead")).isEqualTo("Go on as planned"));

            assertThat(ask(bench, table, "{\"kind\":\"luck\",\"runs\":100000}").statusCode())
                    .isEqualTo(400);
            assertThat(ask(bench, table, other.replace("go-on", "dance")).statusCode())
                    .isEqualTo(409);
            assertThat(ask(bench, table, other.replace("\"turn\":1", "\"turn\":2"))
                            .statusCode())
                    .isEqualTo(409);

            // A turn does not wait, and what was asked of another course is of no use any more.
            ask(bench, table, "{\"kind\":\"luck\",\"runs\":1000}");
            close(table, 2);
            assertThat(bench.get("api/exercises/" + table.id + "/inquiries").body())
                    .isEqualTo("[]");
        }
    }
}
