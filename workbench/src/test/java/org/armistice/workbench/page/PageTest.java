package org.armistice.workbench.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with the page, in a real browser. */
class PageTest {
    /** A machine that is busy takes its time; nothing is measured here. */
    private static final double PATIENCE_MILLISECONDS = 30_000;

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Opened bench;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @SuppressWarnings("NullAway.Init")
    private Visit visit;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
        bench = Opened.in(folder).warm();
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
            bench.close();
        }
    }

    @BeforeEach
    void open() {
        visit = new Visit(bench, chromium, 1280, 720);
        page = visit.page;
    }

    @AfterEach
    void nothingIsComplainedOf() {
        if (visit != null) {
            visit.close();
        }
    }

    private void visit(String hash) {
        page.navigate(bench.address() + "#/" + hash);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator tab(String name) {
        return page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator day() {
        return page.getByRole(AriaRole.SLIDER);
    }

    private int shownDay() {
        return Integer.parseInt(day().getAttribute("aria-valuenow"));
    }

    private void waitForMap() {
        assertThat(day()).isVisible();
        page.waitForFunction("() => window.armisticeSteps && window.armisticeSteps.all.length > 0");
    }

    @Test
    void newcomerOpensAScenarioPlaysItAndAsksWhy() {
        visit("");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Three Valleys")))
                .click();
        waitForMap();
        assertThat(page.locator(".intro")).containsText("An invented conflict.");

        page.evaluate(Shifts.WATCH);
        page.locator(".intro")
                .getByText("Play", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForFunction("() => +document.querySelector('[role=slider]').getAttribute('aria-valuenow') >= 6");
        button("Pause").click();
        int paused = shownDay();
        assertThat(Shifts.seen(page)).as("what moved while playing").isEmpty();

        tab("Events").click();
        button("next news →").click();
        assertThat(shownDay()).isGreaterThan(paused);
        page.locator("#view li button").first().click();
        assertThat(tab("Why")).hasAttribute("aria-selected", "true");
        assertThat(page.locator("figure svg")).isVisible();
        assertThat(page.locator("#view pre").first()).containsText("then");
    }

    @Test
    void keyboardAloneIsEnough() {
        visit("three-valleys?day=5");
        waitForMap();
        page.keyboard().press("ArrowRight");
        assertThat(shownDay()).isEqualTo(6);
        page.keyboard().press("End");
        assertThat(shownDay()).isEqualTo(120);
        page.keyboard().press("/");
        page.keyboard().type("millf");
        page.keyboard().press("Enter");
        assertThat(page.locator("#view h2").first()).containsText("Millford");
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("play or pause");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        page.keyboard().press("5");
        assertThat(tab("Why not")).hasAttribute("aria-selected", "true");
    }

    @Test
    void focusStaysInADialogAndGoesBackToWhatOpenedIt() {
        visit("three-valleys?day=9");
        waitForMap();
        for (String opener : List.of("Search", "Keys", "Three Valleys, spring 2031")) {
            button(opener).focus();
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
            for (int i = 0; i < 4; i++) {
                page.keyboard().press("Tab");
                assertThat(
                                (boolean)
                                        page.evaluate(
                                                "() => document.activeElement === document.body || !!document.activeElement.closest('dialog')"))
                        .as("that the focus stays in the dialog of '%s'", opener)
                        .isTrue();
            }
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(button(opener)).isFocused();
        }
    }

    @Test
    void placesAreChosenOnTheMapByArrows() {
        visit("three-valleys?day=9");
        waitForMap();
        page.keyboard().press("Shift+ArrowRight");
        Locator chosen = page.locator("#view header h2");
        assertThat(chosen).isVisible();
        String first = chosen.textContent();
        for (String way : List.of("Left", "Up", "Up", "Down", "Left", "Down", "Down")) {
            page.keyboard().press("Shift+Arrow" + way);
        }
        assertThat(chosen).not().hasText(first);
        assertThat(shownDay()).isEqualTo(9);
    }

    @Test
    void textOfARulebookIsLeftByKeys() {
        visit("three-valleys/rules/combat?mode=text");
        page.locator(".cm-content").focus();
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat((boolean) page.evaluate("() => !document.activeElement.shadowRoot"))
                .isTrue();
    }

    @Test
    void reloadLosesNothingAndTheWayBackWorks() {
        visit("three-valleys?day=9&tab=selection&on=millford&off=names");
        waitForMap();
        page.waitForURL(url -> url.contains("three-valleys-seed1-"));
        String address = page.url();
        assertThat(address).contains("day=9", "tab=selection", "on=millford", "off=names");
        page.reload();
        waitForMap();
        assertThat(page.url()).isEqualTo(address);
        assertThat(shownDay()).isEqualTo(9);
        assertThat(page.locator("#view h2").first()).containsText("Millford");
        tab("Now").click();
        page.goBack();
        assertThat(tab("Selection")).hasAttribute("aria-selected", "true");
    }

    @Test
    void timelineIsScrubbedPlayedFasterAndThePanelFollows() {
        visit("three-valleys?day=1");
        waitForMap();
        Locator fighters = page.locator("#view tbody");
        String before = fighters.textContent();
        day().click();
        assertThat(shownDay()).isBetween(55, 65);
        assertThat(fighters).not().hasText(before);
        assertThat(page.locator("header .date")).containsText("day " + shownDay() + " of 120");
        page.getByLabel("Speed").selectOption("1 month a second");
        button("Play").click();
        page.waitForFunction("() => document.querySelector('[role=slider]').getAttribute('aria-valuenow') === '120'");
        assertThat(button("Play")).isVisible();
    }

    @Test
    void placeIsClickedOnTheMapAndLayersAreSwitchedOff() {
        visit("three-valleys?day=9");
        waitForMap();
        page.keyboard().press("/");
        page.keyboard().type("high pass");
        page.keyboard().press("Enter");
        assertThat(page.locator("#view header h2")).containsText("High Pass");
        page.keyboard().press("Escape");
        page.getByLabel("Forces").uncheck();
        page.getByLabel("Depots").uncheck();
        page.waitForURL(url -> url.contains("off=forces%2Cdepots") && !url.contains("on="));
        page.locator("main .map").click();
        assertThat(page.locator("#view header h2")).containsText("High Pass");
    }

    @Test
    void whyNotIsAnsweredFromAPlace() {
        visit("three-valleys?day=20&tab=whynot&on=eagle-rock");
        waitForMap();
        button("league captures eagle-rock").click();
        assertThat(page.locator(".conditions .failed").first()).isVisible();
    }

    @Test
    void anotherSeedIsAnotherRun() {
        visit("three-valleys?day=3");
        waitForMap();
        page.waitForURL(url -> url.contains("three-valleys-seed1-"));
        page.keyboard().press("r");
        page.getByLabel("Seed").fill("7");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Play"))
                .click();
        page.waitForURL(url -> url.contains("three-valleys-seed7-"));
        assertThat(page.locator("header")).containsText("seed 7");
    }

    @Test
    void whatCannotBeOpenedIsSaid() {
        visit("nowhere");
        assertThat(page.getByRole(AriaRole.ALERT))
                .containsText(Pattern.compile("there is no scenario 'nowhere'", Pattern.CASE_INSENSITIVE));
        visit.forgiveRefusals();
    }
}
