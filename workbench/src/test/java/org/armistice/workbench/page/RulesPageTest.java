package org.armistice.workbench.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst does with rules, in a real browser. */
class RulesPageTest {
    private static final double PATIENCE = 180_000;

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Opened bench;

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @SuppressWarnings("NullAway.Init")
    private Visit visit;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        bench = Opened.in(folder);
        // A refusal to save is an answer that the browser counts as a failure to load.
        visit = new Visit(bench, chromium, 1440, 900, "409", "422");
        page = visit.page;
        page.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterEach
    void nothingIsComplainedOf() {
        try {
            visit.close();
        } finally {
            bench.close();
        }
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    private void go(String address) {
        page.navigate(bench.address() + "#/three-valleys/rules" + address);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    private Locator side() {
        return page.locator("#side");
    }

    /** Puts the cursor behind the first place where a text stands in the editor. */
    private void findInText(String text) {
        page.locator(".cm-content").focus();
        page.keyboard().press("Control+f");
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        page.keyboard().press("ArrowRight");
    }

    private Path control() {
        return bench.scenarios().resolve("three-valleys/control.md");
    }

    @Test
    void analystFindsARuleMendsAMistakeTestsTriesAndSaves() throws IOException {
        go("");
        page.getByLabel("Filter rules").fill("contested place falls");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("contested place falls"))
                .click();
        assertThat(page.locator("#rule-control-contested-place-falls")).isVisible(patiently());
        assertThat(page).hasURL(Pattern.compile("rule=control%2Fcontested-place-falls"));

        page.keyboard().press("e");
        assertThat(page.locator(".cm-content")).isVisible(patiently());
        findInText("force ratio at least assault-ratio");
        page.keyboard().type("x");
        assertThat(page.locator(".cm-lintRange-error")).isVisible(patiently());
        assertThat(side()).containsText("Maybe 'assault-ratio'?");
        side().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Write 'assault-ratio'"))
                .click();
        assertThat(side().getByText("No mistakes.")).isVisible(patiently());

        findInText("assault-ratio   1.5");
        page.keyboard().press("Backspace");
        page.keyboard().type("9");
        page.keyboard().press("Control+Enter");
        assertThat(side().getByText(Pattern.compile("all \\d+ pass|\\d+ of \\d+ fail")))
                .isVisible(patiently());

        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Try it"))
                .click();
        side().locator("select").selectOption("20");
        page.keyboard().press("Control+Shift+Enter");
        assertThat(side().getByText(Pattern.compile("[1-9]\\d* of 20 pairs"))).isVisible(patiently());
        assertThat(side().getByText("What changed in the text")).isVisible();

        page.keyboard().press("Control+s");
        assertThat(page.getByText("three-valleys/control.md")).isVisible(patiently());
        assertThat(Files.readString(control())).contains("assault-ratio   1.9");
        assertThat(Files.readString(control().resolveSibling("scenario.yaml"))).contains("control.md");
    }

    @Test
    void reloadOffersUnsavedWorkAndAFileThatChangedUnderneathIsShown() throws IOException {
        go("/control?mode=text");
        assertThat(page.locator(".cm-content")).isVisible(patiently());
        findInText("assault-ratio   1.5");
        page.keyboard().press("Backspace");
        page.keyboard().type("8");
        page.keyboard().press("Control+s");
        assertThat(page.getByText("three-valleys/control.md")).isVisible(patiently());

        findInText("assault-ratio   1.8");
        page.keyboard().press("Backspace");
        page.keyboard().type("7");
        assertThat(page.getByText("not saved")).isVisible();
        page.waitForTimeout(600);
        page.reload();
        assertThat(page.getByText(Pattern.compile("has been taken up again"))).isVisible(patiently());
        assertThat(page.locator(".cm-content"))
                .containsText("1.7", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));

        Files.writeString(control(), Files.readString(control()) + "\nAnother hand.\n");
        page.keyboard().press("Control+s");
        assertThat(page.getByText("The file has changed since you opened it")).isVisible(patiently());
        assertThat(page.locator("dialog pre")).containsText("Another hand.");
        button("Save mine over it").click();
        assertThat(page.getByText("not saved")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE));
        assertThat(Files.readString(control())).contains("assault-ratio   1.7").doesNotContain("Another hand.");

        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("History"))
                .click();
        side().locator("li button").last().click();
        assertThat(side()).containsText("From this version to the text as it stands here");
        side().getByText("Take this version up again").click();
        assertThat(page.locator(".cm-content")).containsText("assault-ratio   1.5");
    }

    @Test
    void newRulebookIsBegunAndWhatLooksWrongInItIsShownAsItIsWritten() {
        go("");
        button("New rulebook").click();
        page.getByLabel("Name").fill("supply");
        button("Begin it").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("is a core rulebook");
        page.getByLabel("Name").fill("night-raids");
        page.getByLabel("Phase of the day").selectOption("combat");
        button("Begin it").click();
        assertThat(page).hasURL(Pattern.compile("rules/night-raids\\?mode=text"));
        assertThat(page.locator(".cm-content")).isVisible(patiently());
        assertThat(side()).containsText("None that are found at once.");
        findInText("      grounds    assumption".strip());
        page.keyboard().press("Home");
        page.keyboard().type("# ");
        assertThat(side().locator("section.warning"))
                .containsText(
                        "does not say on what grounds it is believed",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        assertThat(page.locator(".cm-lintRange-warning").first()).isVisible(patiently());
        assertThat(page.locator(".cm-lintRange-error")).hasCount(0);
        button("Check thoroughly").click();
        assertThat(side())
                .containsText(
                        "warns of has been looked for",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        visit.forgiveRefusals();
    }

    @Test
    void tableIsEditedAsATable() throws IOException {
        go("/combat?mode=tables");
        Locator cell = page.getByLabel("Row 1, F's cohesion");
        assertThat(cell)
                .hasValue("< attack-cohesion-floor", new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
        cell.fill("< attack-cohesion-flour");
        assertThat(page.locator("td.bad"))
                .containsText(
                        "Maybe 'attack-cohesion-floor'?",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        page.locator("td.bad .mend").click();
        assertThat(cell).hasValue("< attack-cohesion-floor");
        page.getByLabel("Add a row below row 2").click();
        page.getByLabel("Row 3, row").fill("another");
        button("Show in the text").click();
        assertThat(page.locator(".cm-content"))
                .containsText("| another", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }
}
