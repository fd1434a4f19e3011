package org.armistice.workbench.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Many look while much is played; alone, so that what it says of the time is of these jobs. */
@Isolated
class ManyReadersTest {
    private static final int READERS = 50;
    private static final int LOOKS = 8;
    private static final int JOBS = 5;

    @TempDir
    private Path folder;

    @Test
    void fiftyReadersAreAnsweredWhileFiveEnsemblesRun() throws Exception {
        try (Opened bench = Opened.in(folder)) {
            String run = JsonNode.read(bench.post("api/runs", "{\"scenario\": \"three-valleys\", \"days\": 60}")
                            .body())
                    .text("id");
            List<String> jobs = new ArrayList<>();
            for (int i = 0; i < JOBS; i++) {
                jobs.add(JobRoutesTest.ordered(
                        bench,
                        "{\"order\": {\"kind\": \"ensemble\", \"scenario\": \"three-valleys\", \"runs\": 5000, \"days\": 60, \"seed\": "
                                + (1 + 5000 * i) + "}}"));
            }
            List<Long> times = read(bench, run);
            Collections.sort(times);
            System.out.printf(
                    "%d answers to %d readers while %d ensembles ran: median %.1f ms, 19 of 20 under %.1f ms, %d MB in use%n",
                    times.size(),
                    READERS,
                    JOBS,
                    times.get(times.size() / 2) / 1e6,
                    times.get(times.size() * 19 / 20) / 1e6,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
            for (String job : jobs) {
                assertThat(JsonNode.read(bench.get("api/jobs/" + job).body()).text("state"))
                        .isEqualTo("running");
                bench.post("api/jobs/" + job + "/stop", "{}");
            }
            for (String job : jobs) {
                assertThat(JobRoutesTest.over(bench, job).text("state")).isEqualTo("stopped");
            }
        }
    }

    /** @return how long each answer took, in nanoseconds */
    private static List<Long> read(Opened bench, String run) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                all.add(readers.submit(() -> {
                    List<Long> times = new ArrayList<>();
                    for (int look = 0; look < LOOKS; look++) {
                        for (String path :
                                List.of("api/runs/" + run + "/film", "api/runs/" + run + "/events", "api/jobs")) {
                            long began = System.nanoTime();
                            assertThat(bench.get(path).statusCode()).isEqualTo(200);
                            times.add(System.nanoTime() - began);
                        }
                    }
                    return times;
                }));
            }
            List<Long> times = new ArrayList<>();
            for (Future<List<Long>> each : all) {
                times.addAll(each.get());
            }
            return times;
        } finally {
            readers.shutdownNow();
        }
    }
}
