package org.armistice.workbench.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the map shows of many runs, and of what is carried, in a real browser. */
class MapPageTest {
    private static final String SHADING = "() => document.querySelectorAll('.map canvas')[1].toDataURL()";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void mapShowsInWhichShareOfRunsEachSideHoldsAPlaceAndGoesBackToTheRun() throws InterruptedException {
        try (Opened bench = Opened.in(folder)) {
            String job = played(bench);
            String place = openPlace(bench, job);
            try (Visit visit = new Visit(bench, chromium, 1280, 720)) {
                Page page = visit.page;
                page.navigate(bench.address() + "#/three-valleys?day=60&tab=selection&on=" + place);
                assertThat(page.getByRole(AriaRole.SLIDER)).isVisible();
                page.waitForFunction("() => window.armisticeSteps && window.armisticeSteps.all.length > 0");
                Object ofRun = page.evaluate(SHADING);

                page.keyboard().press("h");
                page.locator("#shares:focus").selectOption(new SelectOption().setValue(job));
                assertThat(page.locator(".banner")).containsText("Shares of 30 runs");
                Object ofRuns = page.evaluate(SHADING);
                assertThat(ofRuns).isNotEqualTo(ofRun);
                assertThat(page.url()).contains("shares=" + job);
                assertThat(page.locator("#view")).containsText("Who holds it, in 30 runs");
                assertThat(count(page)).as("runs of all holders").isEqualTo(30);

                page.reload();
                assertThat(page.locator(".banner")).containsText("Shares of 30 runs");
                page.keyboard().press("End");
                assertThat(page.locator("#view")).containsText("On day 60");
                assertThat(page.locator(".banner")).containsText("They have 60 days");
                page.keyboard().press("Home");
                assertThat(page.locator("#view")).containsText("On day 1 ");
                assertThat(page.evaluate(SHADING)).isNotEqualTo(ofRuns);

                page.keyboard().press("h");
                assertThat(page.locator(".banner")).hasCount(0);
                assertThat(page.locator("#view")).not().containsText("Who holds it, in");
            }
        }
    }

    @Test
    void supplyLineIsAsWideAsWhatItCarriesAndSaysHowMuch() {
        try (Opened bench = Opened.in(folder);
                Visit visit = new Visit(bench, chromium, 1280, 720)) {
            Page page = visit.page;
            page.navigate(bench.address() + "#/three-valleys?day=3");
            Locator lines = page.locator("#view h2:text-is('Supply lines') + ul li");
            assertThat(lines.first()).isVisible();
            lines.first().getByRole(AriaRole.BUTTON).click();
            Locator carried = page.getByLabel("What is carried");
            List<String> byDay = new ArrayList<>();
            for (int day = 3; day < 20; day++) {
                assertThat(page.getByRole(AriaRole.SLIDER)).hasAttribute("aria-valuenow", Integer.toString(day));
                byDay.add(carried.locator("p").first().innerText());
                page.keyboard().press("ArrowRight");
            }
            assertThat(byDay).anyMatch(text -> text.matches("[0-9.,]+ t on its busiest road today\\."));
            assertThat(Set.copyOf(byDay)).as("it follows the clock").hasSizeGreaterThan(1);
            assertThat(page.locator(".legend")).containsText("carried: ");
            carried.locator("li button").first().click();
            assertThat(page.locator("#view")).containsText("carried");
        }
    }

    private static String played(Opened bench) throws InterruptedException {
        String order = "{\"title\": \"thirty\", \"order\": {\"kind\": \"ensemble\", \"scenario\": \"three-valleys\","
                + " \"runs\": 30, \"days\": 60}}";
        String id = JsonNode.read(bench.post("api/jobs", order).body()).text("id");
        long last = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!bench.get("api/jobs/" + id).body().contains("\"done\",") && System.nanoTime() < last) {
            Thread.sleep(50);
        }
        return id;
    }

    /** A place that is not held by the same faction in all runs on the last day. */
    private static String openPlace(Opened bench, String job) {
        JsonNode held = JsonNode.read(
                bench.get("api/jobs/" + job + "/parts/base/holders").body());
        return held.nodes("holders").stream()
                .map(h -> h.text("place"))
                .filter(p -> held.nodes("holders").stream()
                                .filter(h -> h.text("place").equals(p))
                                .count()
                        > 2)
                .findFirst()
                .orElseGet(() -> held.nodes("holders").get(0).text("place"));
    }

    private static int count(Page page) {
        int sum = 0;
        Matcher runs = Pattern.compile("(\\d+) runs")
                .matcher(String.join(" ", page.locator("#view section li .runs").allInnerTexts()));
        while (runs.find()) {
            sum += Integer.parseInt(Objects.requireNonNull(runs.group(1)));
        }
        return sum;
    }
}
