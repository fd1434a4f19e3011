package org.armistice.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.app.chart.Interval;
import org.armistice.app.chart.IntervalPlot;
import org.armistice.app.chart.Party;
import org.armistice.app.chart.Scatter;
import org.armistice.app.chart.Tornado;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Look;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Page;
import org.armistice.app.page.Table;
import org.jspecify.annotations.Nullable;

/**
 * Which assumptions matter for outcomes, as a page.
 *
 * @param title of the scenario
 * @param method as people name it: {@code Morris}, {@code Sobol}
 * @param runs that it rests on
 * @param how what was drawn and from which seeds, and what the indices mean: a sentence each
 * @param first name of the first index: {@code μ*}, {@code first-order index}
 * @param second name of the second index: {@code σ}, {@code total index}; empty if there is none
 * @param isPlane whether the two indices are shown against each other, as by Morris
 */
public record SensitivityPage(
        String title,
        String method,
        long runs,
        List<String> how,
        String first,
        String second,
        boolean isPlane,
        List<Outcome> outcomes) {
    private static final double HALF = 430;
    private static final int STRONGEST = 5;
    private static final int DRAWN = 25;

    /**
     * What was found of one outcome.
     *
     * @param unit may be empty
     * @param tornado what the outcome is at the ends of ranges; null if that was not run
     * @param clouds assumptions against the outcome, run by run; may be empty
     */
    public record Outcome(
            String name,
            String unit,
            List<Factor> factors,
            @Nullable Tornado tornado,
            List<Cloud> clouds) {
        public Outcome {
            factors = List.copyOf(factors);
            clouds = List.copyOf(clouds);
        }
    }

    /**
     * An assumption with its indices.
     *
     * @param range as people read it
     * @param grade from A to E
     * @param second NaN if there is none
     */
    public record Factor(String name, String range, String grade, Interval first, Interval second) {
        /** By the second index if there is one, which counts interactions too; else by the size of the first. */
        double weight(boolean bySecond) {
            double weight = bySecond ? second.value() : first.value();
            return Double.isNaN(weight) ? -1 : Math.abs(weight);
        }
    }

    /** An assumption's value and the outcome in each of many runs. */
    public record Cloud(String factor, String unit, List<Scatter.Point> points) {
        public Cloud {
            points = List.copyOf(points);
        }
    }

    public SensitivityPage {
        how = List.copyOf(how);
        outcomes = List.copyOf(outcomes);
    }

    private List<Factor> strongestFirst(Outcome outcome) {
        boolean bySecond = !second.isEmpty() && !isPlane;
        return outcome.factors().stream()
                .sorted(Comparator.comparing((Factor f) -> -f.weight(bySecond)).thenComparing(Factor::name))
                .toList();
    }

    /** The page as a file holds it. */
    public String html() {
        Page page = Sheet.begin(
                "What matters",
                title,
                "Which assumptions matter for "
                        + String.join("; ", outcomes.stream().map(Outcome::name).toList()) + "?");
        page.looks(2);
        page.note(method + ". All that is said here rests on " + Numbers.counted(runs, "run") + ".");
        Sheet.warn(page, "What matters here matters in this model, within the ranges that were tried.");
        for (int i = 0; i < outcomes.size(); i++) {
            outcome(page, i + 1, outcomes.get(i));
        }
        page.heading("made", "How it was made");
        Sheet.list(page, how);
        return page.toString();
    }

    private void outcome(Page page, int number, Outcome outcome) {
        List<Factor> factors = strongestFirst(outcome);
        page.heading("outcome-" + number, outcome.name());
        if (factors.isEmpty()) {
            page.paragraph("Too little was run to say anything.");
            return;
        }
        List<String> names = factors.stream().limit(STRONGEST).map(Factor::name).toList();
        page.paragraph("Strongest first: " + String.join("; ", names) + ".");
        page.figure(
                indices(outcome, factors),
                factors.size() > DRAWN
                        ? "Drawn are the " + DRAWN + " strongest of " + factors.size() + "; the table below has all."
                        : "Whiskers are 95 % intervals.");
        if (isPlane) {
            page.figure(
                    plane(outcome, factors),
                    "To the right: matters more. Further up: what it does depends more on where it stands or on other"
                            + " assumptions.");
        }
        if (outcome.tornado() != null) {
            page.figure(
                    outcome.tornado(),
                    "One assumption at a time, all others as they stand. Dashed line: all as they stand.");
        }
        Sheet.pairs(
                page,
                outcome.clouds().stream().map(c -> (Drawing) cloud(outcome, c)).toList());
        page.body().element("h3", "All assumptions");
        table(page, factors);
    }

    private IntervalPlot indices(Outcome outcome, List<Factor> factors) {
        List<Party> series = new ArrayList<>(List.of(new Party(first, new Look(0))));
        if (!second.isEmpty() && !isPlane) {
            series.add(new Party(second, new Look(1)));
        }
        // Elementary effects are in what the outcome is in; other indices are numbers.
        String axis = isPlane ? named(first, outcome.unit()) : first + (series.size() > 1 ? ", " + second : "");
        return IntervalPlot.of(
                first + (series.size() > 1 ? " and " + second : ""),
                "Indices with 95 % intervals, the strongest assumption first.",
                "assumption",
                new IntervalPlot.Panel("", axis, false, 0, series),
                factors.stream()
                        .limit(DRAWN)
                        .map(f -> series.size() > 1
                                ? IntervalPlot.Row.of(f.name(), f.first(), f.second())
                                : IntervalPlot.Row.of(f.name(), f.first()))
                        .toList());
    }

    private Scatter plane(Outcome outcome, List<Factor> factors) {
        return new Scatter(
                first + " against " + second,
                "A scatter plot of all assumptions: to the right those that matter more, further up those whose effect varies.",
                named(first, outcome.unit()),
                named(second, outcome.unit()),
                true,
                factors.stream()
                        .map(f -> new Scatter.Point(
                                f.name(), f.first().value(), f.second().value()))
                        .toList(),
                900);
    }

    private static Scatter cloud(Outcome outcome, Cloud cloud) {
        return new Scatter(
                cloud.factor(),
                "A scatter plot: each point is a run, to the right the value of the assumption, upwards the outcome.",
                named(cloud.factor(), cloud.unit()),
                named(outcome.name(), outcome.unit()),
                false,
                cloud.points(),
                HALF);
    }

    private static String named(String what, String unit) {
        return unit.isEmpty() ? what : what + " (" + unit + ")";
    }

    private void table(Page page, List<Factor> factors) {
        Table table = Table.of("assumption", "range", "grade").column(first, Table.Kind.MIXED);
        table.column("low", Table.Kind.MIXED).column("high", Table.Kind.MIXED);
        boolean two = !second.isEmpty();
        if (two) {
            table.column(second, Table.Kind.MIXED)
                    .column("low", Table.Kind.MIXED)
                    .column("high", Table.Kind.MIXED);
        }
        for (Factor f : factors) {
            List<Object> row = new ArrayList<>(List.of(
                    f.name(),
                    f.range(),
                    f.grade(),
                    f.first().value(),
                    f.first().low(),
                    f.first().high()));
            if (two) {
                row.addAll(
                        List.of(f.second().value(), f.second().low(), f.second().high()));
            }
            table.row(row.toArray());
        }
        page.table(table);
    }
}
