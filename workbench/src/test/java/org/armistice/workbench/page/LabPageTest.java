package org.armistice.workbench.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst does with branches, many runs and the assumptions of a scenario, in a real browser. */
class LabPageTest {
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Furnished furnished;

    @SuppressWarnings("NullAway.Init")
    private Visit visit;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeAll
    static void start() throws InterruptedException {
        furnished = Furnished.in(folder, Sample.THREE_VALLEYS);
    }

    @AfterAll
    static void end() {
        if (furnished != null) {
            furnished.close();
        }
    }

    @BeforeEach
    void open() {
        visit = new Visit(furnished.bench, furnished.chromium, 1440, 900);
        page = visit.page;
    }

    @AfterEach
    void nothingIsComplainedOf() {
        visit.close();
    }

    private void go(String where) {
        page.navigate(furnished.bench.address() + "#/three-valleys/" + where + "?run=" + furnished.run + "&day=9");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private Locator field(String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator clock() {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Day"));
    }

    @Test
    void branchIsComposedInTheFormKeptOverAReloadPlayedAndSetBesideItsRun() {
        go("branches");
        page.getByLabel("From day").fill("12");
        page.getByLabel("one of my own").check();
        page.getByLabel("a value changes").check();
        page.getByLabel("Which").selectOption("first-league");
        page.locator(".build input[inputmode=decimal]").fill("700");
        button("Add").click();
        assertThat(field("Effect 1")).hasValue("first-league's strength rises by 700 people");
        field("Title").fill("A seventh hundred");

        page.reload();
        assertThat(field("Effect 1")).hasValue("first-league's strength rises by 700 people");
        assertThat(field("Title")).hasValue("A seventh hundred");
        page.getByLabel("From day").fill("12");
        button("Play the branch").click();

        page.waitForURL(Pattern.compile("/branches/three-valleys-"));
        Locator branch = page.locator(".tree li.other");
        assertThat(branch).containsText("day 12: A seventh hundred");
        assertThat(branch.locator(".twig")).isVisible();
        assertThat(page.locator(".maps canvas").first()).isVisible();
        assertThat(page.locator(".maps section")).hasCount(2);
        assertThat(clock()).hasCount(1);
        assertThat(heading("In the end")).isVisible();

        Locator parting = page.locator("section:has(h3:text('Where they part'))");
        assertThat(parting).containsText(Pattern.compile("day 12, in the phase interventions"));
        page.keyboard().press("Home");
        assertThat(clock()).hasAttribute("aria-valuenow", "0");
        parting.getByText("day 12").click();
        assertThat(clock()).hasAttribute("aria-valuenow", "12");
        parting.locator("li button").last().click();
        assertThat(page.locator("#view figure svg")).isVisible();
        page.goBack();
        assertThat(page.locator(".maps section")).hasCount(2);
    }

    @Test
    void twoRunsPlayedSideBySideMarkWhereTheyDifferAndNothingElseMoves() {
        go("branches/" + furnished.branch);
        assertThat(heading("In the end")).isVisible();
        assertThat(page.getByText("All places are held and contested alike in both runs."))
                .isVisible();
        page.evaluate(Shifts.WATCH);
        page.keyboard().press(".");
        page.keyboard().press(".");
        page.keyboard().press(" ");
        page.waitForFunction("() => document.querySelector('[role=slider]').getAttribute('aria-valuenow') === '40'");
        assertThat(page.locator(".below tbody tr").first()).isVisible();
        assertThat(Shifts.seen(page)).isEmpty();
        page.getByLabel("those that matter most").uncheck();
        assertThat(page.locator("ol .which").first()).isVisible();
    }

    @Test
    void ensembleIsStartedWatchedStoppedGoneOnWithAndDeleted() {
        go("jobs");
        field("Runs").fill("5000");
        field("Days").fill("20");
        field("Name").fill("Five thousand");
        button("Start").click();
        Locator job = page.locator("aside li.chosen");
        assertThat(job).containsText("Five thousand");
        assertThat(job).containsText(Pattern.compile("running [1-9][\\d,]* of 5,000 runs"));
        page.reload();
        assertThat(job).containsText("running");
        job.getByText("Stop").click();
        assertThat(job).containsText("stopped");
        int stopped = done(job);
        assertThat(page.getByText("Who holds what, in shares of runs")).isVisible();

        job.getByText("Go on").click();
        assertThat(job).containsText("running");
        page.waitForFunction(
                "least => parseInt(document.querySelector('aside li.chosen .progress').textContent.replace(',', '').match(/\\d+/)[0]) > least",
                stopped);
        job.getByText("Stop").click();
        assertThat(job).containsText("stopped");
        job.getByText("Delete").click();
        job.getByText("Delete with all its runs?").click();
        assertThat(page.locator("aside li", new Page.LocatorOptions().setHasText("Five thousand")))
                .hasCount(0);
    }

    private static int done(Locator job) {
        return Integer.parseInt(
                job.locator(".progress span").textContent().split(" ", 2)[0].replace(",", ""));
    }

    @Test
    void bandPointAndNamedRunLeadToARunBehindThem() {
        go("jobs/" + furnished.ensemble);
        assertThat(page.getByText("see one").first()).isVisible();
        page.locator("figure:has(path.pick) svg").first().click();
        page.waitForURL(Pattern.compile("#/three-valleys/three-valleys-seed\\d+-"));
        assertThat(page.locator("#view")).isVisible();

        page.goBack();
        Locator fan = page.locator("svg[role=button]").first();
        fan.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("#/three-valleys/three-valleys-seed\\d+-.*day=10"));

        page.goBack();
        page.locator(".notable button").first().click();
        page.waitForURL(Pattern.compile("#/three-valleys/three-valleys-seed\\d+-"));
        assertThat(page.locator("header .run")).containsText("seed");
    }

    @Test
    void placesOfAnEnsembleAreChosenByKeys() {
        go("jobs/" + furnished.ensemble);
        Locator places = page.locator(".holding svg g");
        assertThat(page.locator(".holding svg g[tabindex='0']")).hasCount(1);
        page.locator(".holding svg g[tabindex='0']").focus();
        String before = page.locator(".holding select").inputValue();
        for (String key : List.of("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight")) {
            page.keyboard().press(key);
        }
        assertThat(places).hasCount(7);
        assertThat(page.locator(":focus")).hasAttribute("aria-pressed", "true");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(".holding select").inputValue()).isNotEqualTo(before);
    }

    @Test
    void pairOfAWhatIfIsSetBesideEachOther() {
        go("jobs/" + furnished.whatIf);
        assertThat(page.getByText("pairs of runs with the same luck")).containsText("12 pairs");
        page.getByText("also differences that chance alone might have made").click();
        assertThat(page.locator(".main tbody tr").first()).isVisible();
        assertThat(page.locator("figure .other")).not().hasCount(0);
        button("See a pair beside each other").click();
        page.waitForURL(Pattern.compile("/branches/three-valleys-"));
        assertThat(page.getByText("Where they part")).isVisible();
    }

    @Test
    void studyOfSensitivityIsStartedAndNamesTheStrongestFirst() {
        go("jobs");
        page.locator("input[value=sensitivity]").check();
        field("Runs, at most").fill("40");
        field("Days").fill("20");
        page.getByLabel("Method").selectOption("morris");
        page.getByLabel("Assumptions tried").fill("company supply.pat*");
        assertThat(page.locator(".list input:checked").first()).isVisible();
        button("Start").click();
        assertThat(heading("what it depends on")).isVisible();
        assertThat(page.locator(".main tbody th").first()).containsText(Pattern.compile("company|supply"));
        assertThat(page.locator("figure circle").first()).isVisible();
        assertThat(page.locator("aside li.chosen")).containsText("done");
    }

    @Test
    void assumptionIsChangedPlayedAndSavedAsANewScenarioWithAPlaceFromAMap() throws IOException {
        go("scenario");
        page.getByLabel("Search assumptions").fill("company");
        page.getByLabel("Change company to").fill("550 fighters");
        page.getByLabel("Change company to").press("Enter");
        page.reload();
        assertThat(field("Changes")).containsText("company = 550 fighters");
        button("Play with these, beside this run").click();
        page.waitForURL(Pattern.compile("/branches/three-valleys-"));
        assertThat(page.locator(".tree")).containsText("company=550 fighters");
        page.goBack();

        page.getByLabel("Name of the folder").fill("four-valleys");
        page.getByLabel(Pattern.compile("Places and routes from files"))
                .setInputFiles(
                        new FilePayload("map.geojson", "application/geo+json", """
                        {"type": "FeatureCollection", "features": [
                          {"type": "Feature", "geometry": {"type": "Point", "coordinates": [0.5, 0.4]},
                           "properties": {"id": "far-mill", "name": "Far Mill", "kind": "town", "holder": "league"}},
                          {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[0.35, 0.3], [0.5, 0.4]]},
                           "properties": {"id": "r99", "name": "Far road", "start": "millford", "end": "far-mill", "kind": "secondary"}}]}
                        """.getBytes(StandardCharsets.UTF_8)));
        button("Save").click();
        button("Open four-valleys").click();
        page.waitForURL(Pattern.compile("four-valleys-seed1-"));
        page.keyboard().press("/");
        page.keyboard().type("far mill");
        page.keyboard().press("Enter");
        assertThat(page.locator("#view header h2")).containsText("Far Mill");
        assertThat(Files.readString(furnished.bench.scenarios().resolve("four-valleys/scenario.yaml")))
                .contains("value: 550 fighters");
    }

    @Test
    void runIsTakenAwayAsReportTablesAndMap() throws IOException {
        go("scenario");
        assertThat(taken("Report")).contains("<title>");
        assertThat(taken("Figures by day")).startsWith("day");
        assertThat(taken("Control by day")).contains("millford");
        assertThat(taken("Map of day 9")).contains("FeatureCollection", "millford");
        assertThat(taken("Events")).startsWith("{");
    }

    private String taken(String file) throws IOException {
        Download download = page.waitForDownload(() -> button(file).click());
        return Files.readString(download.path());
    }
}
