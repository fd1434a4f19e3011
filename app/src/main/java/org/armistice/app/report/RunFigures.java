package org.armistice.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.armistice.app.chart.Days;
import org.armistice.app.chart.Line;
import org.armistice.app.chart.LineChart;
import org.armistice.app.chart.Party;
import org.armistice.app.page.Look;
import org.armistice.app.page.Numbers;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.DayFigures;
import org.armistice.simulator.Run;

/** How a run's figures go from day to day. */
final class RunFigures {
    /** The table of each chart shows a week in a row; every day is in days.csv. */
    static final int WEEK = 7;

    private final Run run;
    private final Holders holders;
    private final Days days;

    RunFigures(Run run, Holders holders, Days days) {
        this.run = run;
        this.holders = holders;
        this.days = days;
    }

    LineChart strength(double width) {
        return byFaction("Fighters", "fighters of all its forces", DayFigures::strength, width);
    }

    LineChart killed(double width) {
        return byFaction("Fighters killed", "fighters killed since the first day", DayFigures::killed, width);
    }

    LineChart displaced(double width) {
        return overall("People away from home", "people displaced anywhere", DayFigures::displaced, width);
    }

    LineChart civilianDeaths(double width) {
        return overall(
                "Civilians killed",
                "civilians killed since the first day, by fighting and by mines",
                DayFigures::civilianDeaths,
                width);
    }

    /** The number on the last evening, of all factions together. */
    static double last(Run run, ToLongFunction<DayFigures> figure, boolean ofAll) {
        double sum = 0;
        for (int i = run.figures().size() - 1; i >= 0; i--) {
            DayFigures f = run.figures().get(i);
            if (f.day() != run.days()) {
                break;
            }
            double value = known(figure.applyAsLong(f));
            sum = ofAll ? sum + (Double.isNaN(value) ? 0 : value) : value;
        }
        return sum;
    }

    private LineChart byFaction(String title, String unit, ToLongFunction<DayFigures> figure, double width) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        holders.factions().forEach(f -> values.put(f, new ArrayList<>()));
        for (DayFigures f : run.figures()) {
            values.computeIfAbsent(f.faction(), k -> new ArrayList<>()).add(known(figure.applyAsLong(f)));
        }
        List<Line> lines = new ArrayList<>();
        values.forEach((faction, of) -> {
            // Those who never have any would be lines on the ground with nothing to say.
            if (of.size() == days.count() && of.stream().anyMatch(v -> v > 0)) {
                lines.add(new Line(holders.party(faction), of));
            }
        });
        return chart(title, unit, lines, width);
    }

    private LineChart overall(String title, String unit, ToLongFunction<DayFigures> figure, double width) {
        double[] values = new double[days.count()];
        for (DayFigures f : run.figures()) {
            values[f.day() - 1] = known(figure.applyAsLong(f));
        }
        List<Double> of = new ArrayList<>();
        for (double value : values) {
            of.add(value);
        }
        return chart(
                title,
                unit,
                List.of(new Line(new Party(title.toLowerCase(java.util.Locale.ROOT), new Look(0)), of)),
                width);
    }

    private LineChart chart(String title, String unit, List<Line> lines, double width) {
        List<String> ends = new ArrayList<>();
        for (Line line : lines) {
            ends.add(line.party().name() + " from "
                    + Numbers.shown(Math.rint(line.values().get(0))) + " to "
                    + Numbers.shown(Math.rint(line.values().get(days.count() - 1))));
        }
        String says = lines.isEmpty() ? "Nobody has any." : String.join("; ", ends) + ".";
        return new LineChart(
                title,
                "A line chart over " + Numbers.counted(days.count(), "day") + ": " + says,
                unit,
                days,
                lines,
                WEEK,
                width);
    }

    private static double known(long fixed) {
        return fixed == Fixed.UNKNOWN ? Double.NaN : fixed / (double) Fixed.ONE;
    }
}
