package org.armistice.app.report;

import java.util.List;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Page;
import org.armistice.app.page.Table;

/** What all reports begin and end with. */
final class Sheet {
    /** What every page says. */
    static final String WARNING = "This is a simulation. It is no basis for targeting, return or clearance decisions.";

    /** To be kept in mind of many runs. */
    static final String SHARES = "A share of runs says how often something happened in runs of this model under"
            + " these assumptions; it says nothing about how likely it is in the world.";

    private Sheet() {}

    /**
     * A page with its heading.
     *
     * @param kind what sort of report it is
     * @param lead one or two sentences, may be empty
     */
    static Page begin(String kind, String title, String lead) {
        Page page = new Page(title).style("/page/drawing.css").style("/report/report.css");
        page.body().open("header").element("p", kind, "class", "kind").element("h1", title, "dir", "auto");
        if (!lead.isEmpty()) {
            page.body().element("p", lead, "class", "lead");
        }
        page.body().close("header");
        return page;
    }

    /** @param more what is to be kept in mind of this sort of report */
    static void warn(Page page, String more) {
        page.body()
                .open("div", "class", "warning", "role", "note")
                .open("p")
                .element("strong", WARNING)
                .text(" Most of its numbers are assumptions. " + more)
                .close("p")
                .close("div");
    }

    /** A few numbers that say most, in large letters: name and number in turn. */
    static void numbers(Page page, String... pairs) {
        page.body().open("dl", "class", "figures");
        for (int i = 0; i < pairs.length; i += 2) {
            page.body()
                    .open("div")
                    .element("dt", pairs[i])
                    .element("dd", pairs[i + 1])
                    .close("div");
        }
        page.body().close("dl");
    }

    static void list(Page page, List<String> items) {
        page.body().open("ul", "class", "plain");
        items.forEach(item -> page.body().element("li", item));
        page.body().close("ul");
    }

    /** Small drawings, two in a row where there is room. */
    static void pairs(Page page, List<Drawing> drawings) {
        if (!drawings.isEmpty()) {
            page.body().open("div", "class", "pair");
            drawings.forEach(d -> page.figure(d, ""));
            page.body().close("div");
        }
    }

    /** A table that is opened by those who want it. */
    static void folded(Page page, String summary, Table table) {
        page.body().open("details").element("summary", summary);
        table.write(page.body());
        page.body().close("details");
    }
}
