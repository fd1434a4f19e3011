package org.armistice.workbench.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Something that the page can show.
 *
 * @param name in words that can be the name of a file
 * @param address behind {@code #/}
 * @param sign a selector of what is there once it is shown
 * @param part a selector of what is new in it
 * @param then what is opened in it
 */
record View(String name, String address, String sign, String part, Consumer<Page> then) {
    static final String ALL = "body";

    private static final Consumer<Page> NOTHING_MORE = page -> {};
    private static final String MISTAKE = """

            ```rule a force that has lost half of its strength stops
              grounds  assumption, grade D: nobody goes on for ever
              wen    a force F is attacking
                and  F's strength is below half of F's full strength
              then   F's posture becomes holding
            ```
            """;
    private static final String DIALOG = "dialog[open]";
    private static final String PANEL = "#view";

    private static View whole(String name, String address, String sign) {
        return new View(name, address, sign, ALL, NOTHING_MORE);
    }

    /** Goes there from wherever the page is. */
    void open(Page page) {
        for (Locator dialog : page.locator(DIALOG).all()) {
            dialog.press("Escape");
        }
        page.evaluate("hash => location.hash = '#/' + hash", address);
        page.locator(sign).first().waitFor();
        then.accept(page);
    }

    static List<View> of(Furnished furnished) {
        return Stream.of(ofTheMap(furnished), ofRules(furnished), ofTheLab(furnished))
                .flatMap(List::stream)
                .toList();
    }

    static List<View> ofTheMap(Furnished furnished) {
        Sample sample = furnished.sample;
        String run = sample.scenario() + "/" + furnished.run;
        String map = run + "?day=" + sample.day();
        String drawn = "[role=slider]";
        return List.of(
                whole("start", "", ".start svg .place"),
                new View("intro", run, drawn, ".intro", NOTHING_MORE),
                whole("map", map, drawn),
                new View("events", map + "&tab=events", PANEL + " ol", PANEL, NOTHING_MORE),
                new View("nothing-chosen", map + "&tab=selection", drawn, PANEL, NOTHING_MORE),
                new View("place", map + "&tab=selection&on=" + sample.place(), PANEL + " h2", PANEL, page -> {
                    page.getByText("every change, with its cause").click();
                    page.locator(".every").waitFor();
                }),
                new View("force", map + "&tab=selection&on=" + sample.force(), PANEL + " h2", PANEL, NOTHING_MORE),
                new View("why", map + "&tab=events", PANEL + " ol", PANEL, page -> {
                    page.getByText("next news →").click();
                    page.locator("#view li button").first().click();
                    page.locator("#view figure svg").waitFor();
                }),
                new View("why-not", map + "&tab=whynot&on=" + sample.place(), ".proposed button", PANEL, page -> {
                    page.locator(".proposed button").first().click();
                    page.locator("#view section, #view h2").first().waitFor();
                }),
                new View("shares", map + "&shares=" + furnished.ensemble, ".banner", ALL, NOTHING_MORE),
                dialog("search", map, "/"),
                dialog("keys", map, "?"),
                dialog("another-run", map, "r"),
                dialog("about", map, "i"),
                whole("trouble", "nowhere", "[role=alert]"));
    }

    private static View dialog(String name, String address, String key) {
        return new View(name, address, "[role=slider]", DIALOG, page -> {
            page.keyboard().press(key);
            page.locator(DIALOG).waitFor();
        });
    }

    static List<View> ofRules(Furnished furnished) {
        String rules = furnished.sample.scenario() + "/rules";
        String book = rules + "/" + furnished.sample.book();
        String text = book + "?mode=text";
        String side = "aside";
        return List.of(
                whole("rules", rules, ".overview"),
                new View("rules-by-sentence", rules, ".overview", "nav[aria-label=Rules]", page -> {
                    page.getByText("By source sentence").click();
                    page.locator("nav summary").first().click();
                }),
                new View(
                        "rulebook",
                        book,
                        "#side",
                        ALL,
                        page -> page.getByText("By phase").click()),
                new View("tests", book, "#side", side, page -> {
                    page.keyboard().press("Control+Enter");
                    page.getByText("pass").first().waitFor();
                }),
                new View("keys-of-rules", book, "#side", DIALOG, page -> {
                    page.keyboard().press("?");
                    page.locator(DIALOG).waitFor();
                }),
                new View("new-rulebook", book, "#side", DIALOG, page -> {
                    page.getByText("New rulebook").click();
                    page.locator(DIALOG).waitFor();
                }),
                whole("tables", book + "?mode=tables", "table textarea"),
                whole("editor", text, ".cm-content"),
                new View("try-it", text, ".cm-content", side, tab("Try it", "#side select")),
                new View("history", text, ".cm-content", side, tab("History", "#side")),
                new View("mistake", text, ".cm-content", ALL, page -> {
                    page.locator(".cm-content").focus();
                    page.keyboard().press("Control+End");
                    page.keyboard().insertText(MISTAKE);
                    tab("Mistakes", "#side .mend").accept(page);
                    page.locator("#side section button").first().click();
                }),
                new View(
                        "discarded",
                        text,
                        ".cm-content",
                        side,
                        page -> page.getByText("Discard").first().click()));
    }

    private static Consumer<Page> tab(String name, String sign) {
        return page -> {
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
                    .click();
            page.locator(sign).first().waitFor();
        };
    }

    static List<View> ofTheLab(Furnished furnished) {
        String scenario = furnished.sample.scenario();
        String end = "?run=" + furnished.run + "&day=" + furnished.sample.day();
        String branches = scenario + "/branches" + end;
        String jobs = scenario + "/jobs" + end;
        String job = scenario + "/jobs/%s" + end;
        String form = "form";
        return List.of(
                whole("what-if", branches, ".tree li"),
                new View("composed-verb", branches, ".tree li", form, page -> {
                    page.getByText("one of my own").click();
                    page.locator(".build select").first().waitFor();
                }),
                new View("composed-value", branches, ".build", form, page -> {
                    page.getByText("a value changes").click();
                    page.getByText("Add", new Page.GetByTextOptions().setExact(true))
                            .click();
                }),
                new View("side-by-side", scenario + "/branches/" + furnished.branch + end, ".maps .map", ALL, page -> {
                    page.locator("h4:text('In the end')").waitFor();
                    page.keyboard().press("End");
                }),
                whole("many-runs", jobs, "form .kinds"),
                new View(
                        "many-runs-what-if",
                        jobs,
                        "form .kinds",
                        form,
                        page -> page.locator("input[value=what-if]").check()),
                new View("many-runs-sensitivity", jobs, "form .kinds", form, page -> {
                    page.locator("input[value=sensitivity]").check();
                    page.locator(".list input").first().waitFor();
                }),
                new View("ensemble", job.formatted(furnished.ensemble), ".holding svg", ALL, NOTHING_MORE),
                new View("what-if-of-many", job.formatted(furnished.whatIf), ".pair", ".main", NOTHING_MORE),
                new View(
                        "sensitivity",
                        job.formatted(furnished.study),
                        "figure svg",
                        ".main",
                        page -> page.getByText("The numbers").first().click()),
                new View("scenario", scenario + "/scenario" + end, ".tools", ALL, page -> {
                    page.getByLabel("Search assumptions").fill("strength");
                    page.locator(".name").first().click();
                    page.locator("td input").first().fill("5");
                    page.locator("td input").first().press("Tab");
                    page.locator(".bar").waitFor();
                }));
    }
}
