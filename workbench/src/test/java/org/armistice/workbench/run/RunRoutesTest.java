package org.armistice.workbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.model.json.JsonNode;
import org.armistice.simulator.folder.Recorded;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunRoutesTest {
    private static final String ORDER = "{\"scenario\": \"three-valleys\", \"seed\": 2, \"days\": 30}";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Opened bench;

    @BeforeAll
    static void open() {
        bench = Opened.in(folder);
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static String played(String order) {
        HttpResponse<String> answer = bench.post("api/runs", order);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonNode.read(answer.body()).text("id");
    }

    @Test
    void runIsKeptAsEveryOtherRunIs() throws IOException {
        String id = played(ORDER);
        Path kept = bench.work().resolve("runs").resolve(id);
        assertThat(id).matches("three-valleys-seed2-[0-9a-f]{12}");
        assertThat(kept).isDirectoryContaining("glob:**/{events.jsonl,days.csv,control.csv,run.json,report.html}");
        assertThat(Recorded.read(kept).events()).isNotEmpty();
        assertThat(Files.readString(kept.resolve("report.html"))).isEqualTo("<title>three-valleys</title>");
    }

    @Test
    void equalOrdersAreOneRun() {
        String id = played(ORDER);
        assertThat(played(ORDER)).isEqualTo(id);
        assertThat(played(ORDER.replace("\"seed\": 2", "\"seed\": 3"))).isNotEqualTo(id);
        assertThat(played(ORDER.replace("}", ", \"set\": [\"company=300\"]}"))).isNotEqualTo(id);
    }

    @Test
    void filmHasEveryDay() {
        String id = played(ORDER);
        JsonNode film = JsonNode.read(bench.get("api/runs/" + id + "/film").body());
        assertThat(film.number("days")).isEqualTo(30);
        JsonNode holder = film.node("reels").node("place").node("fields").node("holder");
        assertThat(holder.texts("counts")).hasSize(31);
        assertThat(holder.texts("words")).contains("league", "council", "guilds");
    }

    @Test
    void eventsAreThoseWorthTelling() {
        String id = played(ORDER);
        assertThat(bench.get("api/runs/" + id + "/events").body())
                .startsWith("[{\"id\":\"e")
                .contains("\"tone\":");
    }

    @Test
    void unchangedAnswersAreNotSentAgain() {
        String id = played(ORDER);
        HttpResponse<String> first = bench.get("api/runs/" + id + "/film");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second =
                bench.send(bench.to("api/runs/" + id + "/film").header("If-None-Match", tag));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void answersArePacked() {
        String id = played(ORDER);
        HttpResponse<String> answer =
                bench.send(bench.to("api/runs/" + id + "/film").header("Accept-Encoding", "gzip"));
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void badOrdersSayWhatIsWrong() {
        assertThat(bench.post("api/runs", "{\"scenario\": \"three-valley\"}").body())
                .contains("there is no scenario 'three-valley'. Maybe 'three-valleys'?");
        assertThat(bench.post("api/runs", "{\"scenario\": \"three-valleys\", \"set\": [\"supply.patence=5\"]}")
                        .body())
                .contains("Maybe 'supply.patience'?");
        assertThat(bench.post("api/runs", "{\"scenario\": \"three-valleys\", \"days\": 9999}")
                        .body())
                .contains("from 1 to 3650 days, not 9999");
    }

    /** The name of a what-if must not be a way to read files. */
    @Test
    void whatIfIsOneOfTheScenario() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.yaml"), "title: hidden");
        HttpResponse<String> answer =
                bench.post("api/runs", "{\"scenario\": \"three-valleys\", \"with\": [\"" + secret + "\"]}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("there is no what-if").doesNotContain("hidden");
    }

    @Test
    void restartLosesNothing(@org.junit.jupiter.api.io.TempDir Path other) {
        String id;
        String film;
        try (Opened before = Opened.in(other)) {
            id = JsonNode.read(before.post("api/runs", ORDER).body()).text("id");
            film = before.get("api/runs/" + id + "/film").body();
        }
        try (Opened after = Opened.again(other)) {
            assertThat(after.get("api/runs").body()).contains(id);
            assertThat(after.get("api/runs/" + id + "/film").body()).isEqualTo(film);
        }
    }

    @Test
    void damagedRunSaysSo() throws IOException {
        String id = played(ORDER.replace("\"seed\": 2", "\"seed\": 7"));
        Path manifest = bench.work().resolve("runs").resolve(id).resolve("run.json");
        Files.writeString(manifest, "{\"scenario");
        HttpResponse<String> answer = bench.get("api/runs/" + id);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("this run is damaged");
        assertThat(bench.get("api/runs").body()).doesNotContain(id);
        Files.delete(manifest);
        assertThat(bench.get("api/runs/" + id).statusCode()).isEqualTo(404);
    }
}
