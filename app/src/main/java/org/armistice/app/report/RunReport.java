package org.armistice.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.app.chart.ControlRibbon;
import org.armistice.app.chart.Days;
import org.armistice.app.chart.Line;
import org.armistice.app.chart.LineChart;
import org.armistice.app.chart.StackedArea;
import org.armistice.app.chart.Tenure;
import org.armistice.app.chart.Tenure.Stay;
import org.armistice.app.map.Atlas;
import org.armistice.app.map.DayMap;
import org.armistice.app.map.MapSeries;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Page;
import org.armistice.model.fact.World;
import org.armistice.simulator.DayFigures;
import org.armistice.simulator.Run;
import org.armistice.simulator.folder.WholeFile;
import org.armistice.simulator.narrative.IdleStep;
import org.armistice.simulator.narrative.Told;
import org.armistice.simulator.outcome.Variation;
import org.armistice.simulator.setup.Prepared;

/** One run as a page. Equal runs have equal pages. */
public final class RunReport {
    private static final int MAPS = 6;
    private static final double WHOLE = 900;
    private static final double HALF = 430;

    private final Prepared prepared;
    private final Run run;
    private final Days days;
    private final Holders holders;
    private final Atlas atlas;
    private final List<Told> story;
    private final Page page;

    private RunReport(Prepared prepared, Run run, List<Told> story) {
        this.story = story;
        this.prepared = prepared;
        this.run = run;
        World start = prepared.scenario().createWorld();
        days = new Days(prepared.scenario().firstDay(), run.days());
        holders = new Holders(start, run);
        atlas = Geography.of(start, holders, days);
        page = Sheet.begin(
                "One run of a simulated conflict",
                prepared.scenario().title(),
                prepared.scenario().summary());
    }

    /**
     * The page as a file holds it.
     *
     * @param story what is worth telling of the run
     */
    public static String html(Prepared prepared, Run run, List<Told> story) {
        RunReport report = new RunReport(prepared, run, story);
        report.write();
        return report.page.toString();
    }

    /**
     * The report as the file that belongs into the folder of its run.
     *
     * @param story what is worth telling of the run, asked when the report is written
     */
    public static Map<String, WholeFile.Content> beside(Prepared prepared, Run run, Supplier<List<Told>> story) {
        return Map.of("report.html", writer -> writer.write(html(prepared, run, story.get())));
    }

    private void write() {
        page.looks(holders.factions().size());
        page.note(days.named(1) + " to " + days.named(days.count()) + ", " + Numbers.counted(days.count(), "day")
                + ", seed " + run.seed() + (changes().isEmpty() ? ". Scenario and rulebooks as they stand." : "."));
        Sheet.warn(page, "One run is one story: it says nothing about how likely anything is.");
        numbers();
        List<String> changes = changes();
        if (!changes.isEmpty()) {
            page.heading("changed", "What was changed");
            Sheet.list(page, changes);
        }
        if (atlas.sites().size() > 1) {
            maps();
        }
        control();
        figures();

        EventList events = new EventList(story, days);
        page.heading("events", "What happened, and why");
        if (events.isEmpty()) {
            page.paragraph("Nothing of note.");
        } else {
            events.write(page);
        }
        page.heading("assumptions", "What it rests on");
        Foundation.write(page, prepared);
        page.heading("made-of", "What was run");
        madeOf();
    }

    private void numbers() {
        long handovers = 0;
        for (Tenure tenure : holders.tenures().values()) {
            for (int i = 1; i < tenure.stays().size(); i++) {
                handovers += tenure.stays()
                                .get(i)
                                .holder()
                                .equals(tenure.stays().get(i - 1).holder())
                        ? 0
                        : 1;
            }
        }
        Sheet.numbers(
                page,
                "changes of hands",
                Numbers.shown(handovers),
                "fighters killed",
                Numbers.shown(Math.rint(RunFigures.last(run, DayFigures::killed, true))),
                "civilians killed",
                Numbers.shown(Math.rint(RunFigures.last(run, DayFigures::civilianDeaths, false))),
                "away from home at the end",
                Numbers.shown(Math.rint(RunFigures.last(run, DayFigures::displaced, false))),
                "ceasefires in force at the end",
                Numbers.shown(
                        run.figures().isEmpty()
                                ? 0
                                : run.figures().get(run.figures().size() - 1).ceasefires()));
    }

    /** What is otherwise than in the scenario and its rulebooks. */
    private List<String> changes() {
        List<String> changes = new ArrayList<>();
        prepared.changes().forEach(c -> changes.add(c.path() + " is set to " + c.value()));
        Variation variation = prepared.variation();
        variation.with().forEach(w -> changes.add("what-if " + w + " is played"));
        variation.without().forEach(w -> changes.add(w + " is left out"));
        IdleStep.of(prepared, run).forEach(step -> changes.add(step.text()));
        return changes;
    }

    private void maps() {
        page.heading("map", "The map");
        page.script("/report/step.js");
        page.body().open("div", "id", "map-by-day");
        page.body()
                .open(
                        "div",
                        "class",
                        "step",
                        "id",
                        "step",
                        "hidden",
                        "hidden",
                        "data-first",
                        days.first().toString())
                .element("label", "Day", "for", "step-day")
                .empty(
                        "input",
                        "id",
                        "step-day",
                        "type",
                        "range",
                        "min",
                        "1",
                        "max",
                        "" + days.count(),
                        "value",
                        "" + days.count())
                .open("output", "for", "step-day", "aria-live", "polite")
                .close("output")
                .close("div");
        page.figure(
                new DayMap(atlas, days.count()),
                "Shape and colour say who holds a place, a dashed ring that somebody contests it. Names in bold: places that"
                        + " changed hands or were contested. Marks that would cover each other are moved apart; lines are ways by land,"
                        + " drawn straight.");
        page.body().close("div");
        List<Integer> chosen = MapSeries.days(atlas, MAPS);
        if (chosen.size() > 2) {
            page.figure(
                    new MapSeries(atlas, chosen),
                    "What changed hands since the map before has a black ring and its name. The days are chosen so that as many"
                            + " places change hands from each map to the next.");
        }
    }

    private void control() {
        page.heading("control", "Control over time");
        Map<String, List<Tenure>> groups = new TreeMap<>();
        int steady = 0;
        for (Tenure tenure : holders.tenures().values()) {
            if (tenure.isSteady()) {
                steady++;
            } else {
                groups.computeIfAbsent(tenure.first().holder().name(), g -> new ArrayList<>())
                        .add(tenure);
            }
        }
        if (groups.isEmpty()) {
            page.paragraph("No place changed hands or was contested: " + Numbers.counted(steady, "place")
                    + " stayed as " + (steady == 1 ? "it was." : "they were."));
        } else {
            List<ControlRibbon.Group> of = new ArrayList<>();
            groups.forEach((holder, tenures) ->
                    of.add(new ControlRibbon.Group("At first held by " + holder, ordered(tenures))));
            page.figure(
                    new ControlRibbon(
                            "Who held what, from when till when",
                            "Ribbons over time for the places that changed hands or were contested.",
                            days,
                            holders.parties(),
                            of),
                    "The strip beneath a ribbon says who contested the place, and when. Not shown: "
                            + Numbers.counted(steady, "place") + " that stayed with one holder and uncontested.");
        }
        List<Line> layers = new ArrayList<>();
        holders.holders().forEach(h -> layers.add(new Line(holders.party(h), holders.count(h, days.count()))));
        page.figure(
                new StackedArea(
                        "Places held",
                        "Stacked areas: how many places each side held on each day. At the end: "
                                + layers.stream()
                                        .map(l -> l.party().name() + " "
                                                + Numbers.shown(l.values().get(days.count() - 1)))
                                        .collect(Collectors.joining(", "))
                                + ".",
                        "places",
                        false,
                        days,
                        layers,
                        RunFigures.WEEK,
                        WHOLE),
                "");
    }

    /** Those that changed hands first come first, those that never did last. */
    private static List<Tenure> ordered(List<Tenure> tenures) {
        return tenures.stream()
                .sorted(java.util.Comparator.comparing(RunReport::firstHandover).thenComparing(Tenure::place))
                .toList();
    }

    private static int firstHandover(Tenure tenure) {
        for (Stay stay : tenure.stays()) {
            if (!stay.holder().equals(tenure.first().holder())) {
                return stay.day();
            }
        }
        return Integer.MAX_VALUE;
    }

    private void figures() {
        RunFigures figures = new RunFigures(run, holders, days);
        page.heading("figures", "Strength, harm and flight");
        LineChart strength = figures.strength(WHOLE);
        if (strength.lines().isEmpty()) {
            page.paragraph("Nobody has any fighters.");
        } else {
            page.figure(strength, "The table shows every seventh day; all days are in days.csv.");
        }
        LineChart killed = figures.killed(HALF);
        if (killed.lines().isEmpty()) {
            page.paragraph("No fighters are killed.");
        }
        Sheet.pairs(
                page,
                Stream.of(killed, figures.civilianDeaths(HALF))
                        .filter(c -> !c.lines().isEmpty())
                        .<Drawing>map(c -> c)
                        .toList());
        page.figure(figures.displaced(WHOLE), "");
    }

    private void madeOf() {
        List<String> items = new ArrayList<>();
        items.add("Scenario " + prepared.scenario().id() + ", SHA-256 "
                + prepared.scenario().hash());
        items.add("Rulebooks: "
                + prepared.texts().keySet().stream().map(prepared::shownName).collect(Collectors.joining(", ")) + "; "
                + Numbers.counted(prepared.rules().rules().size(), "rule") + ". Their hashes are in run.json.");
        items.add("Seed " + run.seed() + ", " + Numbers.counted(run.days(), "day") + ", "
                + Numbers.counted(run.events().size(), "event") + ", all in events.jsonl.");
        Sheet.list(page, items);
    }
}
