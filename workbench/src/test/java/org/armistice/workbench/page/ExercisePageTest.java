package org.armistice.workbench.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.armistice.workbench.Opened;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class with six browsers at one server plays an exercise from its beginning to its end. */
class ExercisePageTest {
    private static final double PATIENCE_MILLISECONDS = 30_000;

    /** What browsers say when they have no connection, or were told that something cannot be done. */
    private static final String[] NO_COMPLAINT = {"net::ERR_", "Failed to load resource"};

    @TempDir
    private Path folder;

    private final List<String> faults = new ArrayList<>();

    @AfterEach
    void nobodyIsKeptOut() {
        Assertions.assertThat(faults).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void tab(Page page, String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .click();
    }

    /** Asks axe-core of what is shown; beside that, a picture to be looked at by people is taken if it is asked for. */
    private void picture(Page page, String name) {
        try {
            page.evaluate(AccessibilityTest.axe());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Object fault : (List<?>) page.evaluate(AccessibilityTest.ASK, "body")) {
            faults.add(name + ": " + fault);
        }
        if (Boolean.getBoolean("pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/exercise/" + name + ".png")));
        }
    }

    private static void join(Opened bench, Page page, String code, String name, boolean watching) {
        page.navigate(bench.address() + "#/table");
        page.getByLabel("Code").fill(code.toLowerCase(Locale.ROOT));
        page.getByLabel("What you are called").fill(name);
        button(page, "Go on").click();
        assertThat(page.getByText("An invented war")).isVisible();
        button(page, watching ? "I would rather watch" : "Take the seat").click();
        assertThat(page.getByText("Turn ").first()).isVisible();
    }

    private static String code(Page teacher, String role) {
        return teacher.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile(role)))
                .locator("code")
                .innerText();
    }

    private static void choose(Page page, String option) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + option)))
                .click();
    }

    /** What is offered of the exercise of this test. */
    private static Locator spring(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("The spring"))
                .locator("..");
    }

    private static void confirmTurn(Page teacher, int turn) {
        button(teacher, "Close turn " + turn).click();
        button(teacher, "Close the turn").click();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What was decided in the first turn, to be opened. */
    private static Locator decided(Page teacher) {
        return teacher.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Halt and regroup")));
    }

    /** The teacher looks at the debrief, asks of it, assesses, and shows it to those at the table. */
    private void debrief(Page teacher, Page student) {
        tab(teacher, "Debrief");
        assertThat(heading(teacher, "Decisions and consequences")).isVisible();
        button(teacher, "Turn 2").click();
        assertThat(teacher.getByRole(AriaRole.SLIDER)).hasAttribute("aria-valuenow", "20");
        decided(teacher).click();
        assertThat(teacher.getByText("What Highland Council knew")).isVisible();
        teacher.getByLabel("as Highland Council saw it").check();
        teacher.getByLabel("Had it been").selectOption("Go on as planned (costs 2)");
        button(teacher, "Ask it of 20 pairs").click();
        assertThat(teacher.getByText(Pattern.compile("Go on as planned, and not Halt and regroup")))
                .isVisible();
        picture(teacher, "debrief");
        pictures(teacher, "debrief-decision");
        button(teacher, "Play 200 runs with other luck").click();
        assertThat(teacher.getByText(Pattern.compile("Nine in ten of 200"))).isVisible();
        teacher.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Parts of the debrief"))
                .getByText("Luck")
                .click();
        picture(teacher, "debrief-luck");
        pictures(teacher, "debrief-luck");

        teacher.getByLabel("Gives reasons for decisions: The class", new Page.GetByLabelOptions().setExact(true))
                .selectOption("in part");
        assertThat(teacher.getByLabel("Note on Gives reasons for decisions: The class"))
                .isEnabled();
        assertThat(teacher.getByText("Nine in ten of 200")).isVisible();
        picture(teacher, "assessment");
        button(teacher, "Show on a wall").click();
        assertThat(heading(teacher, "Assessment")).isHidden();
        pictures(teacher, "debrief-wall");
        picture(teacher, "debrief-wall");
        teacher.keyboard().press("Escape");
        assertThat(heading(teacher, "Assessment")).isVisible();

        assertThat(student.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Debrief")))
                .isHidden();
        button(teacher, "Show it to all roles").click();
        tab(student, "Debrief");
        assertThat(heading(student, "Luck against expectation")).isVisible();
        assertThat(heading(student, "Assessment")).isHidden();
        picture(student, "debrief-of-a-role");
        pictures(student, "debrief-of-a-role");
    }

    /** In the sizes and colours in which people look at it, if that is asked for. */
    private static void pictures(Page page, String name) {
        if (!Boolean.getBoolean("pictures")) {
            return;
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int[] size : new int[][] {{1440, 900}, {1280, 720}}) {
                page.setViewportSize(size[0], size[1]);
                page.waitForTimeout(400);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/exercise/" + name + "-" + size[0] + "-"
                                + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 800);
    }

    @Test
    void aClassPlaysAnExerciseFromItsBeginningToItsEnd() {
        assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        try (Opened bench = Opened.in(folder);
                Chromium chromium = Chromium.start();
                Visit lead = new Visit(bench, chromium, 1280, 800, NO_COMPLAINT);
                Visit first = new Visit(bench, chromium, 1280, 800, NO_COMPLAINT);
                Visit second = new Visit(bench, chromium, 390, 800, NO_COMPLAINT);
                Visit third = new Visit(bench, chromium, 1280, 800, NO_COMPLAINT);
                Visit late = new Visit(bench, chromium, 390, 800, NO_COMPLAINT);
                Visit apart = new Visit(bench, chromium, 1000, 700, NO_COMPLAINT)) {
            Page teacher = lead.page;
            Page ada = first.page;
            Page ann = second.page;
            Page ben = third.page;
            Page cem = late.page;
            Page dee = apart.page;

            teacher.navigate(bench.address() + "#/three-valleys/exercises");
            spring(teacher).getByText("Open for a class").click();
            assertThat(teacher.getByText("Turn 1 of 3")).isVisible();
            String league = code(teacher, "River League");
            String council = code(teacher, "Highland Council");

            join(bench, ada, league, "Ada", false);
            join(bench, ann, league, "Ann", false);
            join(bench, ben, council, "Ben", false);
            join(bench, dee, council, "Dee", true);
            assertThat(teacher.getByText("Ada, Ann")).isVisible();
            assertThat(teacher.getByText("Would rather watch: Dee.")).isVisible();
            picture(teacher, "teacher-overview");
            picture(ada, "role-brief");
            picture(dee, "watcher");

            tab(ben, "Decide");
            choose(ben, "Halt and regroup");
            choose(ben, "Say no");
            button(ben, "Confirm the decisions").click();
            assertThat(ben.getByText("✓ Confirmed")).isVisible();
            picture(ben, "decide");
            assertThat(teacher.getByText("✓ yes")).isVisible();

            tab(ada, "Messages");
            ada.getByLabel("Highland Council").check();
            ada.getByLabel("Text").fill("Shall we talk at the lake?");
            button(ada, "Send").click();
            tab(ben, "Messages");
            assertThat(ben.getByText("Shall we talk at the lake?")).isVisible();
            tab(ann, "Messages");
            assertThat(ann.getByText("Shall we talk at the lake?")).isVisible();

            tab(teacher, "Injects");
            teacher.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("An observer is sent"))
                    .locator("..")
                    .getByText("Edit and release")
                    .click();
            teacher.getByLabel("What they are told").fill("An observer is on the way to Millford.");
            picture(teacher, "inject");
            button(teacher, "Release it now").click();
            tab(ann, "News");
            assertThat(ann.getByText("An observer is on the way to Millford.")).isVisible();

            confirmTurn(teacher, 1);
            for (Page page : new Page[] {ada, ann, ben, dee}) {
                assertThat(page.getByText("Turn 2 of 3")).isVisible();
            }
            // What waits for a state of the simulation: Millford is attacked in the first days.
            assertThat(ann.getByText("Shells fall on the town.")).isVisible();
            picture(ann, "phone-news");
            tab(ann, "Map");
            picture(ann, "phone-map");

            // Reloaded in mid-turn.
            tab(ben, "Decide");
            choose(ben, "Go on as planned");
            assertThat(ben.getByText("4 of 6 points left")).isVisible();
            ben.reload();
            assertThat(ben.getByText("4 of 6 points left")).isVisible();

            // Somebody comes late.
            join(bench, cem, council, "Cem", false);
            tab(cem, "Decide");
            assertThat(cem.getByText("4 of 6 points left")).isVisible();
            picture(cem, "phone-decide");

            // A connection is lost; what was done meanwhile arrives once.
            first.offline(true);
            ada.getByLabel("Text").fill("Are you there?");
            button(ada, "Send").click();
            assertThat(ada.getByText("has not arrived yet")).isVisible();
            picture(ada, "connection-lost");
            first.offline(false);
            assertThat(ada.getByText("has not arrived yet")).isHidden();
            tab(ben, "Messages");
            assertThat(ben.getByText("Are you there?")).hasCount(1);

            // A text is negotiated and signed.
            tab(ada, "Agreements");
            ada.getByText("Propose a wording").first().click();
            button(ada, "Propose").first().click();
            assertThat(ada.getByText("Version 1, proposed by River League.")).isVisible();
            tab(ben, "Agreements");
            ben.getByLabel("Reservation, or why not").first().fill("for two weeks");
            button(ben, "Agree").click();
            assertThat(ada.getByText("for two weeks")).isVisible();
            button(ada, "Sign").click();
            button(ben, "Sign").click();
            assertThat(ada.getByText("✓ In force.")).isVisible();
            picture(ada, "agreement");

            // A request is granted with an effect in the words of the rulebooks; one that means nothing is refused.
            tab(ada, "Requests");
            ada.getByLabel("What you want to do, and how").fill("We send the Lake Regiment home.");
            button(ada, "Ask the teacher").click();
            tab(teacher, "Requests");
            button(teacher, "Rule on it").click();
            teacher.getByLabel("Reason, which the role is told").fill("It is yours to send.");
            button(teacher, "Add").click();
            Locator effect = teacher.getByLabel("Effect 1", new Page.GetByLabelOptions().setExact(true));
            effect.fill("lake-regiment's posture becomes sleeping");
            button(teacher, "Grant it").click();
            assertThat(teacher.getByRole(AriaRole.ALERT)).containsText("sleeping");
            effect.fill("lake-regiment's posture becomes holding");
            picture(teacher, "ruling");
            button(teacher, "Grant it").click();
            assertThat(ada.getByText("It is yours to send.")).isVisible();

            confirmTurn(teacher, 2);
            assertThat(ada.getByText("Turn 3 of 3")).isVisible();
            tab(teacher, "Map");
            picture(teacher, "teacher-map");

            // The teacher steps back a turn.
            button(teacher, "Step back").click();
            teacher.getByLabel("Open again turn").selectOption("2");
            button(teacher, "Step back to turn 2").click();
            for (Page page : new Page[] {ada, ann, ben, cem, dee}) {
                assertThat(page.getByText("Turn 2 of 3")).isVisible();
            }
            tab(ada, "Agreements");
            assertThat(ada.getByText("Nothing is on the table yet.").first()).isVisible();

            confirmTurn(teacher, 2);
            assertThat(ben.getByText("Turn 3 of 3")).isVisible();
            confirmTurn(teacher, 3);
            for (Page page : new Page[] {ada, ann, ben, cem, dee}) {
                assertThat(page.getByText("The turns are over")).isVisible();
            }
            debrief(teacher, ada);
            tab(teacher, "Log");
            assertThat(teacher.getByText("steps back to turn 2")).isVisible();
            picture(teacher, "log");

            button(teacher, "End the exercise").click();
            button(teacher, "End it").click();
            assertThat(ada.getByText("The exercise is over")).isVisible();

            // The causes of an event are looked at in the run that was played, and the way back leads to the debrief.
            tab(teacher, "Debrief");
            decided(teacher).click();
            teacher.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Why: ")))
                    .first()
                    .click();
            assertThat(teacher.locator("#view figure svg")).isVisible();
            teacher.goBack();
            assertThat(heading(teacher, "Turning points")).isVisible();

            tab(teacher, "Map");
            button(teacher, "Open as a run, to ask why and to branch it").click();
            assertThat(teacher.getByText("day 30 of 30")).isVisible();
        }
    }

    @Test
    void somebodyPlaysAlone() {
        assumeTrue(Chromium.find().isPresent(), Chromium.MISSING);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        try (Opened bench = Opened.in(folder);
                Chromium chromium = Chromium.start();
                Visit visit = new Visit(bench, chromium, 1280, 800, NO_COMPLAINT)) {
            Page page = visit.page;
            page.navigate(bench.address() + "#/three-valleys/exercises");
            spring(page).getByLabel("Play alone as").selectOption("council");
            spring(page)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Play alone"))
                    .click();
            assertThat(page.getByText("Turn 1 of 3")).isVisible();
            for (int turn = 1; turn <= 3; turn++) {
                tab(page, "Decide");
                choose(page, "Go on as planned");
                button(page, "Close the turn").click();
                assertThat(page.getByText(turn < 3 ? "Turn " + (turn + 1) + " of 3" : "The turns are over"))
                        .isVisible();
            }
            picture(page, "solo-over");
        }
    }
}
