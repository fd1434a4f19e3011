package org.armistice.workbench.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has no mouse reaches everything, sees where the focus is, and is kept nowhere. */
class KeyboardTest {
    /** Views with all kinds of things in them; what is in others is made of the same. */
    private static final List<String> WALKED = List.of(
            "start",
            "map",
            "place",
            "why",
            "rules",
            "tests",
            "tables",
            "composed-verb",
            "composed-value",
            "side-by-side",
            "ensemble",
            "sensitivity");

    /** Marks what the key Tab must come to; of radio buttons with one name, to one. */
    private static final String EXPECT = """
            () => {
              const can = 'a[href], button, input, select, textarea, summary, [tabindex]';
              const groups = new Set();
              window.awaited = new Set([...document.querySelectorAll(can)].filter(e => {
                if (e.tabIndex < 0 || e.disabled || !e.checkVisibility({visibilityProperty: true})) return false;
                if (e.type !== 'radio') return true;
                const first = !groups.has(e.name);
                groups.add(e.name);
                return first;
              }));
              window.unseen = [];
              document.activeElement?.blur();
              return window.awaited.size;
            }""";

    /** Notes where the focus is, and whether that can be seen; answers how much has not been come to yet. */
    private static final String ARRIVE = """
            () => {
              const at = document.activeElement;
              const had = [...window.awaited].filter(e => e === at || (e.type === 'radio' && e.name === at.name));
              had.forEach(e => window.awaited.delete(e));
              const shows = e => getComputedStyle(e).outlineStyle !== 'none'
                  || (e.matches('svg g') && getComputedStyle(e.querySelector('circle')).strokeWidth === '3px');
              if (had.length && !shows(at)) window.unseen.push(at.outerHTML.slice(0, 200));
              return window.awaited.size;
            }""";

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Furnished furnished;

    @SuppressWarnings("NullAway.Init")
    private Visit visit;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeAll
    static void start() {
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
        page.navigate(furnished.bench.address());
    }

    @AfterEach
    void nothingIsComplainedOf() {
        visit.close();
    }

    private void go(String hash) {
        page.navigate(furnished.bench.address() + "#/three-valleys/" + hash);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void tabReachesEverythingAndTheFocusIsSeen() {
        for (View view : View.of(furnished)) {
            if (WALKED.contains(view.name())) {
                view.open(page);
                int awaited = (int) page.evaluate(EXPECT);
                // What scrolls is a stop of its own in some browsers.
                for (int steps = 0, left = awaited; left > 0 && steps < 2 * awaited + 20; steps++) {
                    page.keyboard().press("Tab");
                    left = (int) page.evaluate(ARRIVE);
                }
                assertThat((List<?>) page.evaluate("() => [...window.awaited].map(e => e.outerHTML.slice(0, 200))"))
                        .as("not reached in '%s'", view.name())
                        .isEmpty();
                assertThat((List<?>) page.evaluate("() => window.unseen"))
                        .as("focus that is not seen in '%s'", view.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void focusStaysInADialogAndGoesBackToWhatOpenedIt() {
        go(furnished.run + "?day=9");
        assertThat(page.getByRole(AriaRole.SLIDER)).isVisible();
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
                        .as("focus behind the dialog of '%s'", opener)
                        .isTrue();
            }
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
            assertThat(button(opener)).isFocused();
        }
    }

    @Test
    void placesAreChosenOnTheMapByArrows() {
        go(furnished.run + "?day=9");
        assertThat(page.getByRole(AriaRole.SLIDER)).isVisible();
        page.waitForFunction("() => window.armisticeSteps && window.armisticeSteps.all.length > 0");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator("#view h2")).isVisible();
        String first = page.locator("#view h2").textContent();
        for (String way : List.of("Left", "Up", "Up", "Down", "Left", "Down", "Down")) {
            page.keyboard().press("Shift+Arrow" + way);
        }
        assertThat(page.locator("#view h2")).not().hasText(first);
        assertThat(page.getByRole(AriaRole.SLIDER)).hasAttribute("aria-valuenow", "9");
    }

    @Test
    void textOfARulebookIsLeftByKeys() {
        go("rules/combat?mode=text");
        page.locator(".cm-content").focus();
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat((boolean) page.evaluate("() => !document.activeElement.shadowRoot"))
                .isTrue();
    }
}
