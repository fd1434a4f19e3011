package org.armistice.workbench.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.armistice.model.event.Event;
import org.armistice.model.json.JsonNode;
import org.armistice.simulator.folder.Recorded;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyRoutesTest {
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Opened bench;

    private static String run = "";
    private static List<Event> events = List.of();

    @BeforeAll
    static void play() {
        bench = Opened.in(folder);
        run = JsonNode.read(bench.post("api/runs", "{\"scenario\": \"three-valleys\", \"days\": 60}")
                        .body())
                .text("id");
        events = Recorded.read(bench.work().resolve("runs").resolve(run)).events();
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @Test
    void causesLeadBackToTheStart() {
        Event last = events.stream()
                .filter(e -> e.kind() == Event.Kind.RULE && e.causes().size() > 1)
                .reduce((a, b) -> b)
                .orElseThrow();
        JsonNode causes = JsonNode.read(bench.get("api/runs/" + run + "/events/" + last.id() + "?depth=12")
                .body());

        assertThat(causes.text("event")).isEqualTo(last.id());
        assertThat(causes.nodes("nodes").get(0).text("id")).isEqualTo(last.id());
        List<String> drawn =
                causes.nodes("nodes").stream().map(n -> n.text("id")).toList();
        assertThat(drawn).doesNotHaveDuplicates();
        assertThat(causes.nodes("edges"))
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(drawn).contains(edge.text("from"), edge.text("to")));
        assertThat(causes.node("rules").keys()).contains(last.source().key());
        assertThat(causes.node("rules").node(last.source().key()).text("text")).contains("then");
    }

    @Test
    void noPictureGrowsBeyondWhatCanBeSeen() {
        for (Event event : events) {
            JsonNode causes = JsonNode.read(bench.get("api/runs/" + run + "/events/" + event.id() + "?depth=99")
                    .body());
            assertThat(causes.nodes("nodes")).hasSizeLessThanOrEqualTo(Causes.MOST_NODES);
        }
    }

    @Test
    void unknownEventsAreRefused() {
        assertThat(bench.get("api/runs/" + run + "/events/e999999").statusCode())
                .isEqualTo(404);
        assertThat(bench.get("api/runs/" + run + "/events/e1?depth=x").statusCode())
                .isEqualTo(400);
        assertThat(bench.get("api/runs/nothing/events/e1").statusCode()).isEqualTo(404);
    }

    @Test
    void historyHasEveryChangeOfAFact() {
        Event.Change change = events.stream()
                .filter(e -> !e.changes().isEmpty())
                .findFirst()
                .orElseThrow()
                .changes()
                .get(0);
        JsonNode history = JsonNode.read(
                bench.get("api/runs/" + run + "/facts/" + change.fact()).body());
        assertThat(history.nodes("changes")).hasSize((int) events.stream()
                .filter(e -> e.changes().stream().anyMatch(c -> c.fact().equals(change.fact())))
                .count());
    }

    @Test
    void whyNotNamesTheConditionsThatFailed() {
        HttpResponse<String> answer = bench.post(
                "api/runs/" + run + "/why-not", "{\"question\": \"league captures eagle-rock\", \"day\": 20}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode misses = JsonNode.read(answer.body());
        assertThat(misses.number("day")).isEqualTo(20);
        assertThat(misses.nodes("rules")).isNotEmpty();
        assertThat(misses.nodes("rules").get(0).nodes("conditions"))
                .anySatisfy(c -> assertThat(c.text("outcome")).isEqualTo("failed"));
    }

    @Test
    void questionsThatCannotBeReadAreToldWhatWasMeant() {
        HttpResponse<String> answer =
                bench.post("api/runs/" + run + "/why-not", "{\"question\": \"league captures eagle-rok\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("eagle-rok");
    }
}
