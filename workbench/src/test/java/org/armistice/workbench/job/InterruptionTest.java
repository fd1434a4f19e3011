package org.armistice.workbench.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.armistice.experiments.store.EnsembleFolder;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job comes to does not depend on how often it was interrupted. */
class InterruptionTest {
    private static final int RUNS = 60;

    private static final String ENSEMBLE =
            "{\"order\": {\"kind\": \"ensemble\", \"scenario\": \"three-valleys\", \"runs\": " + RUNS
                    + ", \"days\": 60}}";

    private static final String SENSITIVITY =
            "{\"order\": {\"kind\": \"sensitivity\", \"scenario\": \"three-valleys\", \"runs\": " + RUNS
                    + ", \"days\": 60, \"method\": \"prcc\", \"factors\": [\"company\", \"supply.*\"], \"outcomes\": [\"handovers\", \"civilian-deaths\"]}}";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void ensembleOfAKilledServerIsGoneOnWithToTheSameResults() throws IOException, InterruptedException {
        String job = killedInTheMiddle(ENSEMBLE);
        try (Opened again = Opened.again(folder)) {
            resume(again, job);
            String whole = JobRoutesTest.ordered(again, ENSEMBLE);
            JobRoutesTest.over(again, whole);
            assertThat(again.get("api/jobs/" + job + "/parts/base/summary").body())
                    .isEqualTo(again.get("api/jobs/" + whole + "/parts/base/summary")
                            .body());
        }
    }

    @Test
    void sensitivityOfAKilledServerIsGoneOnWithToTheSameResults() throws IOException, InterruptedException {
        String job = killedInTheMiddle(SENSITIVITY);
        try (Opened again = Opened.again(folder)) {
            resume(again, job);
            String whole = JobRoutesTest.ordered(again, SENSITIVITY);
            JobRoutesTest.over(again, whole);
            assertThat(again.get("api/jobs/" + job + "/findings").body())
                    .isEqualTo(again.get("api/jobs/" + whole + "/findings").body());
        }
    }

    private static void resume(Opened again, String job) throws InterruptedException {
        JsonNode found = JsonNode.read(again.get("api/jobs/" + job).body());
        assertThat(found.text("state")).isEqualTo("interrupted");
        assertThat(found.number("done")).isBetween(1, RUNS - 1);
        assertThat(again.post("api/jobs/" + job + "/resume", "{}").statusCode()).isEqualTo(200);
        assertThat(JobRoutesTest.over(again, job).text("state")).isEqualTo("done");
    }

    /** Starts a server of its own, orders a job there, and kills it without warning once some of its runs are on the disk. */
    private String killedInTheMiddle(String order) throws IOException, InterruptedException {
        Opened.in(folder).close();
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Darmistice.home=" + Opened.home().toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Served.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = server.inputReader(StandardCharsets.UTF_8)) {
            String address = "http://127.0.0.1:" + said.readLine() + "/api/jobs";
            String job = JsonNode.read(send(HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(order))))
                    .text("id");
            Path kept = folder.resolve("work/jobs").resolve(job);
            while (onDisk(kept) == 0) {
                Thread.sleep(1);
            }
            return job;
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private static int onDisk(Path job) {
        return EnsembleFolder.kept(job.resolve("base")) + SensitivityTask.kept(job.resolve(SensitivityTask.STUDY));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
