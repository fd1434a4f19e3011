package org.armistice.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.app.chart.Days;
import org.armistice.app.chart.FanChart;
import org.armistice.app.chart.Histogram;
import org.armistice.app.chart.Interval;
import org.armistice.app.chart.IntervalPlot;
import org.armistice.app.chart.Line;
import org.armistice.app.chart.Party;
import org.armistice.app.chart.StackedArea;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Look;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Page;
import org.armistice.app.page.Table;

/**
 * Many runs as a page.
 *
 * @param title of the scenario
 * @param lead one or two sentences, may be empty
 * @param days of each run
 * @param runs how many ended well
 * @param failures of the others, a sentence with its seed for each
 * @param how what was drawn, from which seeds, when it was stopped: a sentence each
 * @param holders names of those who can hold places, in the order in which they are shown
 * @param named runs that stand for others
 * @param varied assumptions that were drawn, a row each
 */
public record EnsemblePage(
        String title,
        String lead,
        LocalDate firstDay,
        int days,
        int runs,
        List<String> failures,
        List<String> how,
        List<Outcome> outcomes,
        List<String> holders,
        List<PlaceShares> places,
        List<Figure> figures,
        List<NamedRun> named,
        List<Varied> varied) {
    private static final double HALF = 430;
    private static final int SMALL = 8;

    /**
     * A number that every run ends in.
     *
     * @param unit in which it is measured
     * @param isShare whether it is 1 or 0 in each run, so that its mean is a share of runs
     * @param mean with its 95 % interval
     * @param percentiles over runs: 5, 25, 50, 75 and 95; null for shares
     * @param classes how its values are spread over runs; empty for shares
     */
    public record Outcome(
            String name,
            String unit,
            boolean isShare,
            Interval mean,
            FanChart.@org.jspecify.annotations.Nullable Fan percentiles,
            List<Histogram.Bar> classes) {
        public Outcome {
            classes = List.copyOf(classes);
        }
    }

    /**
     * In which share of runs each holds a place, by day.
     *
     * @param shares for each of the page's holders one number for each day
     */
    public record PlaceShares(String place, List<List<Double>> shares) {
        public PlaceShares {
            shares = shares.stream().map(List::copyOf).toList();
        }
    }

    /** How a figure spreads over runs by day. */
    public record Figure(String name, String unit, List<FanChart.Fan> fans) {
        public Figure {
            fans = List.copyOf(fans);
        }
    }

    /**
     * A run that stands for others.
     *
     * @param as what it stands for: {@code typical}, {@code 95th percentile}
     * @param outcome by which it was chosen
     * @param value of that outcome in it, as people read it
     * @param command that plays it again
     */
    public record NamedRun(String as, String outcome, String value, long seed, String command) {}

    /** An assumption that was drawn. */
    public record Varied(String name, String distribution, String grounds, String grade) {}

    public EnsemblePage {
        failures = List.copyOf(failures);
        how = List.copyOf(how);
        outcomes = List.copyOf(outcomes);
        holders = List.copyOf(holders);
        places = List.copyOf(places);
        figures = List.copyOf(figures);
        named = List.copyOf(named);
        varied = List.copyOf(varied);
    }

    /** The page as a file holds it. */
    public String html() {
        Page page = Sheet.begin("Many runs of a simulated conflict", title, lead);
        Days span = new Days(firstDay, days);
        page.looks(Math.max(1, holders.size()));
        page.note(span.named(1) + " to " + span.named(days) + ". All that is said here rests on "
                + Numbers.counted(runs, "run") + ".");
        Sheet.warn(page, Sheet.SHARES);
        Sheet.numbers(
                page,
                "runs",
                Numbers.shown(runs),
                "failed runs",
                Numbers.shown(failures.size()),
                "days each",
                Numbers.shown(days),
                "assumptions drawn",
                Numbers.shown(varied.size()));
        outcomes(page);
        if (!places.isEmpty()) {
            places(page, span);
        }
        if (!figures.isEmpty()) {
            page.heading("figures", "Figures by day");
            figures.forEach(f -> page.figure(
                    new FanChart(
                            f.name(),
                            "A fan chart over days: half of the runs lie in the inner band, nine of ten in the outer one.",
                            f.unit(),
                            span,
                            f.fans(),
                            900),
                    "Line: median of the runs. Inner band: half of the runs. Outer band: nine of ten. Each day is taken by itself,"
                            + " so that no single run need follow an edge."));
        }
        runs(page);
        made(page);
        return page.toString();
    }

    private void outcomes(Page page) {
        page.heading("outcomes", "Outcomes");
        page.note(
                "Each mark is a mean over runs, its whisker the 95 % interval of that mean: how far it may be off because there are"
                        + " not more runs. It says nothing of what the assumptions may be off by.");
        List<Outcome> shares = outcomes.stream().filter(Outcome::isShare).toList();
        if (!shares.isEmpty()) {
            page.figure(means("In which share of runs", "share of runs", true, shares), "");
        }
        byUnit().forEach((unit, of) -> {
            List<Magnitudes<Outcome>> all = Magnitudes.of(of, o -> List.of(o.mean()));
            for (Magnitudes<Outcome> some : all) {
                String which = all.size() == 1 ? unit : unit + ", " + some.shown();
                page.figure(means("Outcomes (" + which + ")", unit, false, some.things()), "");
            }
        });
        Table table = Table.of("outcome", "unit").column("mean", Table.Kind.MIXED);
        for (String percentile : List.of("5 %", "25 %", "median", "75 %", "95 %")) {
            table.column(percentile, Table.Kind.MIXED);
        }
        List<Drawing> spreads = new ArrayList<>();
        for (Outcome o : outcomes) {
            FanChart.Fan p = o.percentiles();
            if (p != null) {
                table.row(o.name(), o.unit(), o.mean().value(), p.p5(), p.p25(), p.p50(), p.p75(), p.p95());
            }
            if (!o.classes().isEmpty()) {
                spreads.add(new Histogram(
                        o.name(),
                        "A histogram of " + o.name() + " over runs.",
                        o.unit(),
                        "runs",
                        o.classes(),
                        Double.NaN,
                        HALF));
            }
        }
        if (!table.isEmpty()) {
            page.table(table.caption(
                    "How outcomes are spread over runs: in 5 % of runs they are below the first number."));
        }
        Sheet.pairs(page, spreads);
    }

    private Map<String, List<Outcome>> byUnit() {
        Map<String, List<Outcome>> byUnit = new LinkedHashMap<>();
        outcomes.stream()
                .filter(o -> !o.isShare())
                .forEach(o ->
                        byUnit.computeIfAbsent(o.unit(), u -> new ArrayList<>()).add(o));
        return byUnit;
    }

    private static IntervalPlot means(String title, String unit, boolean isShare, List<Outcome> of) {
        return IntervalPlot.of(
                title,
                "Means over runs with 95 % intervals, a row for each of " + Numbers.counted(of.size(), "outcome") + ".",
                "outcome",
                new IntervalPlot.Panel("", unit, isShare, Double.NaN, List.of(new Party("mean", new Look(0)))),
                of.stream().map(o -> IntervalPlot.Row.of(o.name(), o.mean())).toList());
    }

    private void places(Page page, Days span) {
        page.heading("holders", "Who holds what");
        // The same legend beside each other, without those who hold none of the places in any run.
        boolean[] holds = new boolean[holders.size()];
        for (int i = 0; i < holds.length; i++) {
            int holder = i;
            holds[i] = places.stream()
                    .anyMatch(p -> p.shares().get(holder).stream().anyMatch(s -> s > 0));
        }
        List<Drawing> areas = new ArrayList<>();
        for (PlaceShares place : places) {
            List<Line> layers = new ArrayList<>();
            for (int i = 0; i < holders.size(); i++) {
                List<Double> shares = place.shares().get(i);
                if (holds[i]) {
                    layers.add(new Line(new Party(holders.get(i), new Look(i)), shares));
                }
            }
            areas.add(new StackedArea(
                    place.place(),
                    "Stacked areas: in which share of runs each side holds " + place.place() + " on each day.",
                    "share of runs",
                    true,
                    span,
                    layers,
                    days > 60 ? SMALL - 1 : 1,
                    HALF));
        }
        Sheet.pairs(page, areas);
    }

    private void runs(Page page) {
        if (!named.isEmpty()) {
            page.heading("runs", "Runs to look at");
            Table table = Table.of("run", "outcome", "value", "seed", "to play it again");
            named.forEach(n -> table.row(n.as(), n.outcome(), n.value(), Long.toString(n.seed()), n.command()));
            page.table(table);
        }
    }

    private void made(Page page) {
        page.heading("made", "How it was made");
        Sheet.list(page, how);
        if (!failures.isEmpty()) {
            page.body().element("h3", "Runs that failed; they are in no number above");
            Sheet.list(page, failures);
        }
        if (!varied.isEmpty()) {
            Table table = Table.of("assumption", "drawn from", "grade", "grounds");
            varied.forEach(v -> table.row(v.name(), v.distribution(), v.grade(), v.grounds()));
            page.table(table);
        }
    }
}
