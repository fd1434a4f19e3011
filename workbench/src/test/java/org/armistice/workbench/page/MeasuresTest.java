package org.armistice.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.armistice.model.json.Json;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long people wait. It prints what it measures and asserts none of it, since that depends on the machine; docs/workbench.md has
 * what was seen. Run it alone, on a quiet machine.
 */
@EnabledIfSystemProperty(named = "measures", matches = ".*", disabledReason = "it measures times, on a quiet machine")
class MeasuresTest {
    private static final int STEPS = 60;
    private static final double PATIENCE_MILLISECONDS = 600_000;

    /** Notes when the map was drawn first, and when a mistake was marked after the last key. */
    private static final String WATCH = """
            (() => {
              const look = () => {
                if (!window.drawn && window.armisticeSteps?.all.length) window.drawn = performance.now();
                const marked = [...document.querySelectorAll('.text')]
                    .some(host => host.shadowRoot?.querySelector('.cm-lintRange-error'));
                if (marked && window.pressed && !window.marked) window.marked = performance.now();
                requestAnimationFrame(look);
              };
              addEventListener('keydown', () => { window.pressed = performance.now(); window.marked = 0; }, true);
              requestAnimationFrame(look);
            })();""";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Opened bench;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @BeforeAll
    static void open() throws Exception {
        assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
        Opened.copy(Opened.home().resolve("scenarios/libya-2020"), folder.resolve("scenarios/libya-2020"));
        LargeScenario.write(folder.resolve("scenarios"));
        bench = Opened.in(folder);
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            bench.close();
        }
    }

    private static void tell(String what, Object... values) {
        System.out.printf("MEASURED " + what + "%n", values);
    }

    private static String run(String scenario, int days) {
        HttpResponse<String> answer =
                bench.post("api/runs", Json.line(Json.object("scenario", scenario, "days", days)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonNode.read(answer.body()).text("id");
    }

    private static Page page(BrowserContext context) {
        context.addInitScript(WATCH);
        Page page = context.newPage();
        page.setViewportSize(1440, 900);
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        return page;
    }

    @Test
    void firstView() {
        String run = run("libya-2020", 180);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // Each with a cache of its own: nothing has been loaded yet.
            try (BrowserContext context = chromium.browser.newContext()) {
                Page page = page(context);
                page.navigate(bench.address() + "#/libya-2020/" + run + "?day=60");
                page.waitForFunction("() => window.drawn");
                times.add(((Number) page.evaluate("() => window.drawn")).doubleValue());
            }
        }
        tell(
                "first view of libya-2020, from navigation to the map drawn: first %.0f ms, then %s",
                times.get(0), spread(times.subList(1, times.size())));
    }

    @Test
    void stepsToAnotherDay() throws InterruptedException {
        String libya = run("libya-2020", 180);
        String job = JsonNode.read(bench.post(
                                "api/jobs",
                                "{\"order\": {\"kind\": \"ensemble\", \"scenario\": \"libya-2020\", \"runs\": 20, \"days\": 180}}")
                        .body())
                .text("id");
        String large = run(LargeScenario.NAME, 90);
        while (bench.get("api/jobs/" + job).body().contains("\"running\"")) {
            Thread.sleep(500);
        }
        for (int round = 0; round < 2; round++) {
            steps("69 places", "libya-2020/" + libya + "?day=20");
            steps("69 places, shares of 20 runs", "libya-2020/" + libya + "?day=20&shares=" + job);
            steps("1,007 places", LargeScenario.NAME + "/" + large + "?day=5");
        }
    }

    private static void steps(String what, String hash) {
        try (BrowserContext context = chromium.browser.newContext()) {
            Page page = page(context);
            page.navigate(bench.address() + "#/" + hash);
            page.waitForFunction("() => window.drawn");
            page.waitForTimeout(3000);
            CDPSession devTools = context.newCDPSession(page);
            JsonObject domain = new JsonObject();
            domain.addProperty("timeDomain", "threadTicks");
            devTools.send("Performance.enable", domain);
            page.evaluate("() => { window.armisticeSteps.all.length = 0; }");
            double before = thread(devTools);
            for (int i = 0; i < STEPS; i++) {
                page.keyboard().press("ArrowRight");
                page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
            }
            double each = (thread(devTools) - before) / STEPS;
            String drawing =
                    "() => window.armisticeSteps.all.map(s => s.%s).sort((a, b) => a - b)[window.armisticeSteps.all.length >> 1]";
            tell(
                    "a step, %s: %.1f ms of the page's thread (script, layout, painting); of it shading %.1f ms, marks %.1f ms at the median",
                    what,
                    each,
                    ((Number) page.evaluate(drawing.formatted("shade"))).doubleValue(),
                    ((Number) page.evaluate(drawing.formatted("marks"))).doubleValue());
        }
    }

    /** Milliseconds of processor time that the page's thread has used. */
    private static double thread(CDPSession devTools) {
        double seconds = 0;
        for (var metric : devTools.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                seconds = metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        return seconds * 1000;
    }

    @Test
    void mistakesAsTyped() {
        for (String scenario : List.of("three-valleys", "libya-2020")) {
            try (BrowserContext context = chromium.browser.newContext()) {
                Page page = page(context);
                page.navigate(bench.address() + "#/" + scenario + "/rules/control?mode=text");
                page.locator(".cm-content").focus();
                page.waitForTimeout(6000);
                page.keyboard().press("Control+Home");
                List<Double> times = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    // Before the front matter: no rulebook any more.
                    page.keyboard().press("x");
                    page.waitForFunction("() => window.marked");
                    times.add(((Number) page.evaluate("() => window.marked - window.pressed")).doubleValue());
                    page.keyboard().press("Backspace");
                    page.waitForFunction(
                            "() => ![...document.querySelectorAll('.text')].some(h => h.shadowRoot?.querySelector('.cm-lintRange-error'))");
                    page.waitForTimeout(1500);
                }
                tell(
                        "key to mark in control.md of %s: first %.0f ms, then %s",
                        scenario, times.get(0), spread(times.subList(1, times.size())));
            }
        }
    }

    @Test
    void tries() throws Exception {
        for (String scenario : List.of("three-valleys", "libya-2020")) {
            String path = "api/scenarios/" + scenario + "/rulebooks/control";
            String text = JsonNode.read(bench.get(path).body()).text("text");
            for (String ratio : List.of("1.9", "1.8", "1.2")) {
                tried(scenario, path, text.replace("assault-ratio   1.5", "assault-ratio   " + ratio));
            }
        }
    }

    private static void tried(String scenario, String path, String text) throws Exception {
        long began = System.nanoTime();
        HttpRequest request = bench.to(path + "/try")
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(10))
                .POST(HttpRequest.BodyPublishers.ofString(Json.line(Map.of("text", text, "runs", 100))))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        List<String> told = new ArrayList<>();
        double next = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = JsonNode.read(line);
                double seconds = (System.nanoTime() - began) / 1e9;
                if (node.text("state").equals("begun")) {
                    told.add("begun after %.2f s".formatted(seconds));
                } else if (told.size() < 2
                        || seconds >= next && next < 3
                        || node.text("state").equals("done")) {
                    told.add("%d pairs (%d part) after %.2f s"
                            .formatted(node.number("pairs"), node.number("parted"), seconds));
                    next = Math.max(1, Math.ceil(seconds));
                }
            }
        }
        tell("try it with 100 pairs of %s: %s", scenario, String.join(", ", told));
    }

    private static String spread(List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return "%.0f to %.0f ms, median %.0f ms"
                .formatted(sorted.get(0), sorted.get(sorted.size() - 1), sorted.get(sorted.size() / 2));
    }
}
