package org.armistice.workbench.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armistice.model.json.Json;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobRoutesTest {
    private static final String ORDER =
            "{\"order\": {\"kind\": \"ensemble\", \"scenario\": \"three-valleys\", \"runs\": 12, \"days\": 20}}";

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

    static String ordered(Opened bench, String order) {
        HttpResponse<String> answer = bench.post("api/jobs", order);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonNode.read(answer.body()).text("id");
    }

    /** Waits until a job is over; long waits are for slow machines. */
    static JsonNode over(Opened bench, String job) throws InterruptedException {
        long last = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < last) {
            JsonNode view = JsonNode.read(bench.get("api/jobs/" + job).body());
            if (!List.of("waiting", "running").contains(view.text("state"))) {
                return view;
            }
            Thread.sleep(20);
        }
        throw new AssertionError(bench.get("api/jobs/" + job).body());
    }

    private static JsonNode done(String job) throws InterruptedException {
        JsonNode view = over(bench, job);
        assertThat(view.text("state")).as(view.text("message")).isEqualTo("done");
        return view;
    }

    @Test
    void ensembleIsPlayedInTheBackgroundAndSummedUp() throws InterruptedException {
        String job = ordered(bench, ORDER);
        assertThat(done(job).number("done")).isEqualTo(12);
        JsonNode summary = JsonNode.read(
                bench.get("api/jobs/" + job + "/parts/base/summary").body());
        assertThat(summary.number("runs")).isEqualTo(12);
        assertThat(summary.nodes("bands")).isNotEmpty();
        assertThat(summary.nodes("holders")).isNotEmpty();
        JsonNode holders = JsonNode.read(
                bench.get("api/jobs/" + job + "/parts/base/holders").body());
        assertThat(holders.number("runs")).isEqualTo(12);
        assertThat(holders.number("days")).isEqualTo(20);
        assertThat(holders.nodes("holders")).hasSameSizeAs(summary.nodes("holders"));
        assertThat(bench.get("api/jobs/" + job + "/parts/branch-1/holders").statusCode())
                .isEqualTo(404);
        assertThat(bench.work().resolve("jobs").resolve(job).resolve("base"))
                .isDirectoryContaining("glob:**/{manifest.json,parts,summary.json}");
    }

    @Test
    void holdersAreToldWhileRunsAreStillPlayed() throws InterruptedException {
        String job = ordered(bench, ORDER.replace("\"runs\": 12", "\"runs\": 3000"));
        String path = "api/jobs/" + job + "/parts/base/holders";
        long last = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        HttpResponse<String> answer = bench.get(path);
        while (answer.body().contains("\"runs\":0,") && System.nanoTime() < last) {
            Thread.sleep(50);
            answer = bench.get(path);
        }
        String state = JsonNode.read(bench.get("api/jobs/" + job).body()).text("state");
        bench.post("api/jobs/" + job + "/stop", "{}");
        assertThat(state).isEqualTo("running");
        JsonNode holders = JsonNode.read(answer.body());
        assertThat(holders.number("runs")).as(answer.body()).isBetween(1, 2999);
        assertThat(holders.nodes("holders"))
                .allSatisfy(holder -> assertThat(holder.text("place")).isNotEmpty());
        over(bench, job);
    }

    @Test
    void runBehindAnEnsembleBecomesAKeptRun() throws InterruptedException {
        String job = ordered(bench, ORDER);
        done(job);
        for (String wanted : List.of(
                "{\"seed\": 3}",
                "{\"figure\": \"displaced\", \"day\": 9, \"value\": 0}",
                "{\"place\": \"stonebridge\", \"holder\": \"league\", \"day\": 1}",
                "{\"outcome\": \"handovers\", \"value\": 2}")) {
            HttpResponse<String> answer = bench.post("api/jobs/" + job + "/runs", wanted);
            assertThat(answer.statusCode()).as(wanted + " " + answer.body()).isEqualTo(201);
            JsonNode run = JsonNode.read(answer.body());
            assertThat(run.node("origin").text("job")).isEqualTo(job);
            assertThat(run.texts("set")).isNotEmpty();
        }
        assertThat(bench.post("api/jobs/" + job + "/runs", "{\"seed\": 99}").statusCode())
                .isEqualTo(404);
        assertThat(bench.post("api/jobs/" + job + "/runs", "{\"figure\": \"seed; DROP\", \"day\": 1, \"value\": 1}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(bench.post("api/jobs/" + job + "/runs", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void baseAndBranchesAreComparedPairByPair() throws InterruptedException {
        String whatIf = JsonNode.read(bench.post(
                                "api/scenarios/three-valleys/what-ifs",
                                "{\"day\": 2, \"effects\": [\"first-league's strength rises by 900 fighters\"]}")
                        .body())
                .text("id");
        String job = ordered(
                bench,
                "{\"title\": \"more\", \"order\": {\"kind\": \"what-if\", \"scenario\": \"three-valleys\", \"runs\": 11, \"days\": 20,"
                        + " \"branches\": [\"" + whatIf + "\"]}}");
        assertThat(done(job).number("total")).isEqualTo(24);
        List<?> contrasts = (List<?>) Json.read(
                bench.get("api/jobs/" + job + "/parts/branch-1/contrasts").body());
        assertThat(contrasts.stream().map(JsonNode::of)).anySatisfy(contrast -> {
            assertThat(contrast.text("id")).isEqualTo("strength/league");
            assertThat(contrast.number("runs")).isEqualTo(12);
        });
    }

    @Test
    void ledgerSaysOnWhichAssumptionsAnAnswerRests() throws InterruptedException {
        String whatIf = JsonNode.read(bench.post(
                                "api/scenarios/three-valleys/what-ifs",
                                "{\"day\": 2, \"effects\": [\"first-league's strength rises by 1200 fighters\"]}")
                        .body())
                .text("id");
        String order =
                "{\"order\": {\"kind\": \"what-if\", \"scenario\": \"three-valleys\", \"runs\": 12, \"days\": 20,"
                        + " \"branches\": [\"" + whatIf + "\"], \"ledger\": 2}}";
        String job = ordered(bench, order);
        JsonNode view = done(job);
        // Base and branch, and of each of 2 assumptions both ends, beside all as they stand: 3 pairs each.
        int total = 12 + 12 + 2 * (1 + 2 * 2) * 3;
        assertThat(view.number("total")).isEqualTo(total);
        assertThat(view.number("done")).isEqualTo(total);
        JsonNode ledger = JsonNode.read(
                bench.get("api/jobs/" + job + "/parts/branch-1/ledger").body());
        assertThat(ledger.nodes("ledgers")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(ledger.nodes("ledgers"))
                .anySatisfy(of -> assertThat(of.text("outcome")).startsWith("strength/league"));
        assertThat(ledger.nodes("ledgers").get(0).nodes("assumptions"))
                .hasSize(2)
                .allSatisfy(moved -> assertThat(moved.text("verdict")).isIn("reversed", "not sure at an end", "holds"));
        assertThat(bench.get("api/jobs/" + job + "/parts/base/ledger").statusCode())
                .isEqualTo(404);
        assertThat(bench.get("api/jobs/" + job + "/parts/base/summary").statusCode())
                .isEqualTo(200);
        assertThat(bench.post("api/jobs", order.replace("\"ledger\": 2", "\"ledger\": 13"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(bench.post("api/jobs", ORDER.replace("\"runs\": 12", "\"runs\": 12, \"ledger\": 2"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void sensitivityTellsWhichFactorsMatter() throws InterruptedException {
        String job = ordered(
                bench,
                "{\"order\": {\"kind\": \"sensitivity\", \"scenario\": \"three-valleys\", \"runs\": 40, \"days\": 20,"
                        + " \"method\": \"morris\", \"factors\": [\"company\", \"supply.pat*\"], \"outcomes\": [\"handovers\"]}}");
        done(job);
        JsonNode findings =
                JsonNode.read(bench.get("api/jobs/" + job + "/findings").body());
        String factor = findings.nodes("factors").get(0).text("id");
        assertThat(findings.nodes("outcomes").get(0).nodes("influences")).isNotEmpty();
        assertThat(bench.get("api/jobs/" + job + "/points?factor=" + factor + "&outcome=handovers")
                        .body())
                .startsWith("[[");
        assertThat(bench.get("api/jobs/" + job + "/points?factor=x&outcome=handovers")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void ordersThatCannotBeAreRefusedAndLeaveNothing() {
        for (String order : List.of(
                "{\"kind\": \"dance\", \"scenario\": \"three-valleys\"}",
                "{\"kind\": \"ensemble\", \"scenario\": \"three-valley\"}",
                "{\"kind\": \"ensemble\", \"scenario\": \"../three-valleys\"}",
                "{\"kind\": \"ensemble\", \"scenario\": \"three-valleys\", \"runs\": 1}",
                "{\"kind\": \"ensemble\", \"scenario\": \"three-valleys\", \"runs\": 20001}",
                "{\"kind\": \"ensemble\", \"scenario\": \"three-valleys\", \"vary\": [\"compny=uniform\"]}",
                "{\"kind\": \"ensemble\", \"scenario\": \"three-valleys\", \"with\": [\"/etc/passwd\"]}",
                "{\"kind\": \"what-if\", \"scenario\": \"three-valleys\", \"branches\": []}",
                "{\"kind\": \"what-if\", \"scenario\": \"three-valleys\", \"branches\": [\"nothing\"]}",
                "{\"kind\": \"sensitivity\", \"scenario\": \"three-valleys\", \"outcomes\": [\"nothing\"]}",
                "{\"kind\": \"sensitivity\", \"scenario\": \"three-valleys\", \"outcomes\": [\"handovers\"], \"method\": \"x\"}",
                "{\"kind\": \"sensitivity\", \"scenario\": \"three-valleys\", \"outcomes\": [\"handovers\"], \"factors\": [\"x\"]}",
                "{\"kind\": \"sensitivity\", \"scenario\": \"three-valleys\", \"outcomes\": [\"handovers\"], \"runs\": 5}")) {
            String before = bench.get("api/jobs").body();
            assertThat(bench.post("api/jobs", "{\"order\": " + order + "}").statusCode())
                    .as(order)
                    .isEqualTo(422);
            assertThat(JsonNode.of(Map.of("jobs", Json.read(before)))
                            .nodes("jobs")
                            .size())
                    .isEqualTo(JsonNode.of(Map.of(
                                    "jobs", Json.read(bench.get("api/jobs").body())))
                            .nodes("jobs")
                            .size());
        }
        assertThat(bench.get("api/jobs/nothing").statusCode()).isEqualTo(404);
        assertThat(bench.post("api/jobs/..%2fruns/remove", "{}").statusCode()).isIn(400, 404);
    }

    @Test
    void jobIsRemovedOnlyWhenItIsOver() throws InterruptedException {
        String job = ordered(bench, ORDER.replace("\"runs\": 12", "\"runs\": 2000"));
        assertThat(bench.post("api/jobs/" + job + "/remove", "{}").statusCode()).isEqualTo(409);
        assertThat(bench.post("api/jobs/" + job + "/resume", "{}").statusCode()).isEqualTo(409);
        bench.post("api/jobs/" + job + "/stop", "{}");
        assertThat(over(bench, job).text("state")).isEqualTo("stopped");
        assertThat(bench.post("api/jobs/" + job + "/remove", "{}").statusCode()).isEqualTo(200);
        assertThat(bench.get("api/jobs/" + job).statusCode()).isEqualTo(404);
        assertThat(bench.work().resolve("jobs").resolve(job)).doesNotExist();
    }

    @Test
    void tooManyJobsAreRefusedWithAReason() throws InterruptedException {
        String large = ORDER.replace("\"runs\": 12", "\"runs\": 3000");
        HttpResponse<String> answer = bench.post("api/jobs", large);
        List<String> taken = new ArrayList<>();
        while (answer.statusCode() == 201 && taken.size() < 40) {
            taken.add(JsonNode.read(answer.body()).text("id"));
            answer = bench.post("api/jobs", large);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("jobs waiting already");
        assertThat(taken.size()).isGreaterThanOrEqualTo(20);
        for (String job : taken) {
            bench.post("api/jobs/" + job + "/stop", "{}");
        }
        for (String job : taken) {
            JsonNode view = over(bench, job);
            assertThat(view.text("state")).as(view.text("message")).isEqualTo("stopped");
        }
    }
}
