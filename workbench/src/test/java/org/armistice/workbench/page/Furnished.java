package org.armistice.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;

/** A workbench on which there are a run, a branch of it and a job of each kind already, and a browser to look at them. */
final class Furnished implements AutoCloseable {
    /** A machine that is busy takes its time; nothing is measured here. */
    private static final double PATIENCE_MILLISECONDS = 60_000;

    final Sample sample;
    final Opened bench;
    final Chromium chromium;
    final String run;
    final String branch;
    final String ensemble;
    final String whatIf;
    final String study;

    private Furnished(Path folder, Sample sample) throws InterruptedException {
        this.sample = sample;
        if (!sample.scenario().equals("three-valleys")) {
            Opened.copy(
                    Opened.home().resolve("scenarios").resolve(sample.scenario()),
                    folder.resolve("scenarios").resolve(sample.scenario()));
        }
        bench = Opened.in(folder);
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        String what = "{\"title\": \"" + sample.title() + "\", \"effects\": [\"" + sample.effect() + "\"]";
        String asked = made("api/scenarios/" + sample.scenario() + "/what-ifs", what + ", \"day\": 2}");
        run = made(
                "api/runs",
                "{\"scenario\": \"" + sample.scenario() + "\", \"seed\": " + sample.seed() + ", \"days\": "
                        + sample.days() + "}");
        branch = made("api/runs/" + run + "/branches", "{\"day\": " + sample.day() + ", \"composed\": " + what + "}}");
        ensemble = job("ensemble", "\"runs\": " + sample.runs());
        whatIf = job("what-if", "\"runs\": " + sample.runs() + ", \"branches\": [\"" + asked + "\"]");
        study = job(
                "sensitivity",
                "\"runs\": " + sample.tried() + ", \"method\": \"morris\", \"factors\": [" + sample.factors()
                        + "], \"outcomes\": [\"handovers\"]");
        for (String job : List.of(ensemble, whatIf, study)) {
            await(job);
        }
    }

    /** Where there is no browser, the test is not run. */
    static Furnished in(Path folder, Sample sample) throws InterruptedException {
        assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
        return new Furnished(folder, sample);
    }

    private String job(String kind, String rest) {
        return made(
                "api/jobs",
                "{\"title\": \"A look at " + kind + "\", \"order\": {\"kind\": \"" + kind + "\", \"scenario\": \""
                        + sample.scenario() + "\", \"days\": " + sample.days() + ", " + rest + "}}");
    }

    private String made(String path, String json) {
        HttpResponse<String> answer = bench.post(path, json);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return JsonNode.read(answer.body()).text("id");
    }

    private void await(String job) throws InterruptedException {
        long last = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        String state = "";
        while (!state.equals("done") && System.nanoTime() < last) {
            state = JsonNode.read(bench.get("api/jobs/" + job).body()).text("state");
            Thread.sleep(50);
        }
        assertThat(state).isEqualTo("done");
    }

    @Override
    public void close() {
        chromium.close();
        bench.close();
    }
}
