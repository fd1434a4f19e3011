package org.armistice.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.app.page.Html;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Page;
import org.armistice.app.page.Table;
import org.armistice.exercise.debrief.DebriefReport;

/** What there is to talk about after an exercise, as a page. Equal reports have equal pages. */
public final class DebriefPage {
    private final DebriefReport report;
    private final Page page;

    public DebriefPage(DebriefReport report) {
        this.report = report;
        this.page = Sheet.begin(
                "Debrief of an exercise",
                report.exercise(),
                report.scenario() + ". What was decided, what each role knew, and why things happened.");
    }

    /** The page as a file holds it. */
    public String html() {
        Sheet.warn(page, "What came out once could have come out otherwise: see how lucky it was.");
        questions();
        players();
        turns();
        turningPoints();
        knowledge();
        luck();
        objectives();
        alternatives();
        observed();
        rubric();
        return page.toString();
    }

    private void questions() {
        page.heading("questions", "To begin with");
        page.paragraph(
                "Before you read on: what do you think mattered most, and what did you know when you decided it?");
        Sheet.list(page, report.questions());
    }

    private void players() {
        page.heading("roles", "Who played");
        boolean named = report.roles().stream().anyMatch(r -> !names(r).isEmpty());
        Table table = named ? Table.of("role", "decided by", "who sat there") : Table.of("role", "decided by");
        report.roles().forEach(r -> {
            String by = r.played() ? "people" : "the rules";
            if (named) {
                table.row(r.title(), by, names(r));
            } else {
                table.row(r.title(), by);
            }
        });
        page.table(table);
    }

    private static String names(DebriefReport.Player player) {
        return String.join(
                ", ", player.names().stream().filter(n -> !n.isBlank()).toList());
    }

    private void turns() {
        page.heading("course", "Decisions and consequences");
        for (DebriefReport.TurnStory turn : report.turns()) {
            page.body().element("h3", "Turn " + turn.turn() + ": days " + turn.firstDay() + " to " + turn.lastDay());
            decisions(turn);
            if (!turn.agreed().isEmpty()) {
                Sheet.list(page, turn.agreed());
            }
            events(turn);
            if (turn.said() > 0) {
                page.note(Numbers.counted(turn.said(), "message") + " sent in this turn.");
            }
        }
    }

    private void decisions(DebriefReport.TurnStory turn) {
        Table table = Table.of("role", "decision", "what was chosen");
        for (DebriefReport.Decided decided : turn.decisions()) {
            if (!decided.chosen().isEmpty()) {
                table.row(decided.role(), decided.decision(), String.join("; ", decided.chosen()));
            }
        }
        if (table.isEmpty()) {
            page.note("Nothing was decided by people in this turn.");
        } else {
            page.table(table);
        }
    }

    private void events(DebriefReport.TurnStory turn) {
        page.body().open("ol", "class", "events");
        for (DebriefReport.Told told : turn.injects()) {
            item(
                    told.day(),
                    "!",
                    told.title() + (told.text().isEmpty() ? "" : ": “" + told.text() + "”"),
                    (told.from().isEmpty() ? "" : told.from() + ", ")
                            + (told.to().isEmpty() ? "to all" : "to " + String.join(", ", told.to()))
                            + (told.truth().equals("true") ? "" : "; " + told.truth()),
                    "");
        }
        for (DebriefReport.Happening happening : turn.happened()) {
            if (!happening.tone().equals("intervention")) {
                item(happening.day(), sign(happening.tone()), happening.text(), "", happening.event());
            }
        }
        page.body().close("ol");
    }

    private static String sign(String tone) {
        return switch (tone) {
            case "control" -> ">>";
            case "truce" -> "==";
            case "breach" -> "!!";
            default -> "";
        };
    }

    private void item(int day, String sign, String text, String why, String id) {
        Html body = page.body();
        body.open("li")
                .element("time", "day " + day)
                .element("span", sign, "class", "sign")
                .open("div");
        body.open("p").text(text);
        if (!id.isEmpty()) {
            body.element("span", id, "class", "id");
        }
        body.close("p");
        if (!why.isEmpty()) {
            body.element("p", why, "class", "why");
        }
        body.close("div").close("li");
    }

    private void turningPoints() {
        page.heading("turning-points", "Turning points and what led to them");
        if (report.turningPoints().isEmpty()) {
            page.paragraph("No place changed hands, and no ceasefire began or broke.");
        }
        for (DebriefReport.TurningPoint point : report.turningPoints()) {
            page.body()
                    .element(
                            "h3",
                            "Day " + point.event().day() + ": " + point.event().text());
            page.paragraph("The rule: " + point.rule() + ".");
            page.paragraph(
                    point.decisions().isEmpty()
                            ? "No decision of this exercise stands behind it."
                            : "Behind it stand: " + String.join(". ", point.decisions()) + ".");
            page.note(
                    point.seenBy().isEmpty()
                            ? "No role heard of it."
                            : "Heard by " + String.join(", ", point.seenBy()) + ".");
            if (!point.chain().isEmpty()) {
                page.body().open("details", "open", "open").element("summary", "What led to it, the nearest first");
                page.body().open("ol", "class", "events");
                point.chain().forEach(cause -> item(cause.day(), "", cause.text(), "", cause.event()));
                page.body().close("ol").close("details");
            }
        }
    }

    private void knowledge() {
        page.heading("knowledge", "What each role knew");
        page.paragraph("What a role had not heard of, or had been told wrongly, when it decided.");
        if (report.knowledge().isEmpty()) {
            page.note("Nothing that mattered was unknown to those who decided.");
        }
        for (DebriefReport.TurnStory turn : report.turns()) {
            Map<String, List<String>> rolesByLine = new LinkedHashMap<>();
            report.knowledge().stream().filter(u -> u.turn() == turn.turn()).forEach(u -> {
                u.missed().forEach(h -> note(rolesByLine, "Had not heard: day " + h.day() + ", " + h.text(), u.role()));
                u.misled()
                        .forEach(t -> note(
                                rolesByLine,
                                "Had been told, " + t.truth() + ": “" + t.text() + "” (" + t.from() + ")",
                                u.role()));
            });
            if (!rolesByLine.isEmpty()) {
                page.body().element("h3", "When turn " + turn.turn() + " was decided");
                Table table = Table.of("what", "who");
                rolesByLine.forEach((line, roles) -> table.row(line, everybody(roles)));
                page.table(table);
            }
        }
    }

    private static void note(Map<String, List<String>> rolesByLine, String line, String role) {
        rolesByLine.computeIfAbsent(line, l -> new ArrayList<>()).add(role);
    }

    private String everybody(List<String> roles) {
        long played =
                report.roles().stream().filter(DebriefReport.Player::played).count();
        return roles.size() == played ? "all who were played" : String.join(", ", roles);
    }

    private void luck() {
        page.heading("luck", "Luck against expectation");
        if (report.luck().isEmpty()) {
            page.paragraph("No other runs were played.");
            return;
        }
        int runs = report.luck().get(0).runs();
        page.paragraph("The same decisions, played " + runs
                + " times more with other luck. Where this exercise lies outside of nine"
                + " in ten of them, it was luck as much as decisions.");
        Table table = Table.of("outcome")
                .column("here", Table.Kind.TEXT)
                .column("mean of others", Table.Kind.TEXT)
                .column("nine in ten lie in", Table.Kind.TEXT)
                .column("less than here", Table.Kind.SHARE)
                .column("the same", Table.Kind.SHARE);
        for (DebriefReport.Luck luck : report.luck()) {
            table.row(
                    luck.outcome(),
                    Numbers.shown(luck.here()),
                    Numbers.shown(luck.mean()),
                    Numbers.shown(luck.low()) + " to " + Numbers.shown(luck.high()),
                    luck.below(),
                    luck.same());
        }
        page.table(table);
        page.note(Sheet.SHARES);
    }

    private void objectives() {
        page.heading("objectives", "Learning objectives and their evidence");
        for (DebriefReport.Evidence evidence : report.objectives()) {
            page.body().element("h3", evidence.objective());
            page.body().open("ul", "class", "plain");
            evidence.observed()
                    .forEach(w -> page.body()
                            .element(
                                    "li",
                                    "“" + w.condition() + "”: "
                                            + (w.first() == 0
                                                    ? "never"
                                                    : "on " + Numbers.counted(w.days(), "day") + ", first on day "
                                                            + w.first())));
            evidence.decided().forEach(d -> page.body().element("li", d));
            page.body().close("ul");
        }
    }

    private void alternatives() {
        page.heading("alternatives", "Had one decision been different");
        if (report.alternatives().isEmpty()) {
            page.paragraph("No decision that did something was taken away.");
            return;
        }
        page.paragraph(
                "All else as it was, and with the same luck: what would have come of it without each of these decisions.");
        for (DebriefReport.Alternative alternative : report.alternatives()) {
            page.body()
                    .element(
                            "h3",
                            "Turn " + alternative.turn() + ", " + alternative.role() + ", without: "
                                    + alternative.without());
            page.paragraph(
                    alternative.parted() == 0
                            ? "Nothing would have been different, in any of " + alternative.pairs() + " pairs of runs."
                            : (alternative.day() == 0
                                            ? "With the luck of this exercise nothing would have been different"
                                            : "With the luck of this exercise the days part on day " + alternative.day()
                                                    + ", by: " + alternative.by())
                                    + ". " + alternative.parted() + " of " + alternative.pairs()
                                    + " pairs of runs part.");
            changes(alternative.changes());
        }
    }

    private void changes(List<DebriefReport.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Table table = Table.of("outcome", "with it", "without it", "difference, 95 % interval");
        changes.forEach(c -> table.row(
                c.outcome(),
                Numbers.shown(c.with()),
                Numbers.shown(c.without()),
                Numbers.signed(c.difference())
                        + (Double.isFinite(c.halfWidth()) ? " ± " + Numbers.shown(c.halfWidth()) : "")));
        page.table(table);
    }

    private void observed() {
        if (report.observed().isEmpty()) {
            return;
        }
        page.heading("history", "Beside what was observed");
        page.paragraph(report.observedTitle() + ". History is one run, too; to differ from it is no mistake.");
        Table table = Table.of("date", "place", "held by, as observed", "held by, here", "");
        report.observed()
                .forEach(
                        o -> table.row(o.date(), o.place(), o.holder(), o.here(), o.same() ? "the same" : "different"));
        page.table(table);
    }

    private void rubric() {
        page.heading("assessment", "Assessment");
        if (report.rubric().isEmpty()) {
            page.paragraph("The exercise has no rubric.");
            return;
        }
        Table table = Table.of("criterion", "who", "levels", "note");
        for (DebriefReport.Assessment assessment : report.rubric()) {
            StringBuilder levels = new StringBuilder();
            List<String> all = assessment.criterion().levels();
            for (int i = 0; i < all.size(); i++) {
                levels.append(levels.isEmpty() ? "" : "   ")
                        .append(i == assessment.level() ? "☒ " : "☐ ")
                        .append(all.get(i));
            }
            table.row(assessment.criterion().title(), title(assessment.role()), levels.toString(), assessment.note());
        }
        page.table(table);
    }

    private String title(String role) {
        return role.isEmpty()
                ? "the class"
                : report.roles().stream()
                        .filter(r -> r.id().equals(role))
                        .map(DebriefReport.Player::title)
                        .findFirst()
                        .orElse(role.toLowerCase(Locale.ROOT));
    }
}
