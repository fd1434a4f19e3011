package org.armistice.app.chart;

import java.util.ArrayList;
import java.util.List;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Letters;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Svg.Anchor;
import org.armistice.app.page.Table;

/**
 * Estimates with their intervals, a row for each thing and a panel for each scale. The values of a panel with one
 * series are written beside it.
 *
 * @param rows what the rows are about: {@code outcome}
 * @param panels from the left
 */
public record IntervalPlot(String title, String description, String rows, List<Panel> panels, List<Row> lines)
        implements Drawing {
    private static final double WIDTH = 900;
    private static final double MOST_NAME = 300;
    private static final double ROW = 26;
    private static final double VALUES = 150;

    /** What is left of a panel for its scale, however long the estimates beside it are. */
    private static final double LEAST_SCALE = 90;

    private static final double MARGIN = 14;

    /**
     * Estimates on one scale.
     *
     * @param unit below the axis
     * @param shares whether the values are shares of 0 to 1
     * @param reference a value to compare with, marked by a line; NaN for none
     * @param series what each row has an estimate of
     */
    public record Panel(String title, String unit, boolean shares, double reference, List<Party> series) {
        public Panel {
            series = List.copyOf(series);
        }

        /** A value with as many places after the point as its interval. */
        private String shown(double value, int decimals) {
            return shares ? Numbers.percent(value) : Numbers.shown(value, decimals);
        }
    }

    /**
     * A thing with its estimates.
     *
     * @param estimates by panel and series
     */
    public record Row(String name, List<List<Interval>> estimates) {
        public Row {
            estimates = estimates.stream().map(List::copyOf).toList();
        }

        /** In the one panel of a plot. */
        public static Row of(String name, Interval... estimates) {
            return new Row(name, List.of(List.of(estimates)));
        }
    }

    public IntervalPlot {
        panels = List.copyOf(panels);
        lines = List.copyOf(lines);
    }

    /** With one panel. */
    public static IntervalPlot of(String title, String description, String rows, Panel panel, List<Row> lines) {
        return new IntervalPlot(title, description, rows, List.of(panel), lines);
    }

    @Override
    public double width() {
        return WIDTH;
    }

    private double left() {
        double name = 60;
        for (Row row : lines) {
            name = Math.max(name, Letters.width(row.name(), Axes.FONT));
        }
        return Math.min(MOST_NAME, name) + 16;
    }

    private double room() {
        return (WIDTH - left()) / panels.size();
    }

    private Legend legend(Panel panel) {
        return new Legend(panel.series().size() > 1 ? panel.series() : List.of(), room() - 20, Legend.Kind.MARK);
    }

    private double top() {
        double legend = 0;
        for (Panel panel : panels) {
            legend = Math.max(legend, legend(panel).height());
        }
        return legend + (hasTitles() ? 26 : 8);
    }

    private boolean hasTitles() {
        return panels.stream().anyMatch(p -> !p.title().isEmpty());
    }

    private double row(int panel) {
        return Math.max(ROW, 6 + 12.0 * panels.get(panel).series().size());
    }

    private double tallest() {
        double row = ROW;
        for (int i = 0; i < panels.size(); i++) {
            row = Math.max(row, row(i));
        }
        return row;
    }

    @Override
    public double height() {
        return top() + lines.size() * tallest() + 40;
    }

    @Override
    public void draw(Svg svg) {
        double top = top();
        double row = tallest();
        double bottom = top + lines.size() * row;
        for (int i = 0; i < lines.size(); i++) {
            if (i % 2 == 0) {
                svg.rect("stripe", 0, top + i * row, WIDTH, row);
            }
            String name = Letters.cut(lines.get(i).name(), Axes.FONT, left() - 10);
            svg.text("label", Anchor.START, 4, top + (i + 0.5) * row + 4, name);
        }
        for (int p = 0; p < panels.size(); p++) {
            panel(svg, p, left() + p * room(), top, bottom);
        }
    }

    private void panel(Svg svg, int p, double left, double top, double bottom) {
        Panel panel = panels.get(p);
        boolean written = panel.series().size() == 1;
        Scale x = scale(p, left + MARGIN, left + room() - (written ? values(p) : p + 1 < panels.size() ? 40 : MARGIN));
        if (!panel.title().isEmpty()) {
            svg.text("head", Anchor.START, x.from(), 14, panel.title());
        }
        legend(panel).draw(svg, x.from() - 4, hasTitles() ? 20 : 0);
        Axes.bottom(svg, x, top, bottom, panel.shares());
        svg.text("unit", Anchor.END, x.to(), bottom + 33, panel.unit());
        if (!Double.isNaN(panel.reference())) {
            svg.line("reference", x.at(panel.reference()), top, x.at(panel.reference()), bottom);
        }
        double row = tallest();
        for (int i = 0; i < lines.size(); i++) {
            List<Interval> estimates = lines.get(i).estimates().get(p);
            double space = row / (estimates.size() + 1);
            for (int s = 0; s < estimates.size(); s++) {
                double y = top + i * row + (estimates.size() == 1 ? row / 2 : space * (s + 1));
                estimate(svg, panel, s, estimates.get(s), x, y);
            }
            if (written) {
                Interval one = estimates.get(0);
                svg.text("label", Anchor.START, x.to() + 12, top + (i + 0.5) * row + 4, written(panel, one));
            }
        }
    }

    /** As wide as the longest estimate that is written out. */
    private double values(int p) {
        double width = VALUES;
        for (Row row : lines) {
            String text = written(panels.get(p), row.estimates().get(p).get(0));
            width = Math.max(width, 12 + Letters.width(text, Axes.FONT) + 6);
        }
        return Math.min(width, room() - MARGIN - LEAST_SCALE);
    }

    private static String written(Panel panel, Interval estimate) {
        int decimals = Numbers.decimals(estimate.least(), estimate.value(), estimate.most());
        String value = panel.shown(estimate.value(), decimals);
        return estimate.isOpen()
                ? value
                : value + " (" + panel.shown(estimate.low(), decimals) + " to " + panel.shown(estimate.high(), decimals)
                        + ")";
    }

    private static void estimate(Svg svg, Panel panel, int series, Interval estimate, Scale x, double y) {
        if (Double.isNaN(estimate.value())) {
            return;
        }
        Party party = panel.series().get(series);
        svg.open("", party.name() + ": " + written(panel, estimate));
        if (!estimate.isOpen()) {
            svg.path(
                    "whisker " + party.look().colour(),
                    Axes.whisker(x.within(estimate.low()), x.within(estimate.high()), y, 3.5));
        }
        svg.mark(party.look(), "", x.at(estimate.value()), y, 0.95);
        svg.close();
    }

    private Scale scale(int p, double from, double to) {
        Panel panel = panels.get(p);
        double least = Double.isNaN(panel.reference()) ? Double.POSITIVE_INFINITY : panel.reference();
        double most = Double.isNaN(panel.reference()) ? Double.NEGATIVE_INFINITY : panel.reference();
        for (Row row : lines) {
            for (Interval estimate : row.estimates().get(p)) {
                if (!Double.isNaN(estimate.value())) {
                    least = Math.min(least, estimate.least());
                    most = Math.max(most, estimate.most());
                }
            }
        }
        // A scale that begins near nothing begins with nothing: distances can then be compared.
        double low = least > 0 && least < most * 0.75 ? 0 : least;
        if (panel.shares() && Double.isNaN(panel.reference())) {
            // An interval by the normal approximation may reach beyond what a share can be.
            low = Math.max(0, low);
            most = Math.min(1, most);
        }
        return Scale.round(low, most, from, to, (int) Math.max(2, (to - from) / 75));
    }

    @Override
    public Table table() {
        Table table = Table.of(rows);
        for (Panel panel : panels) {
            for (Party series : panel.series()) {
                String name = panel.series().size() == 1 && !panel.title().isEmpty() ? panel.title() : series.name();
                Table.Kind kind = panel.shares() ? Table.Kind.SHARE : Table.Kind.MIXED;
                table.column(name, kind).column("low", kind).column("high", kind);
            }
        }
        for (Row row : lines) {
            List<Object> cells = new ArrayList<>(List.of(row.name()));
            row.estimates().forEach(panel -> panel.forEach(e -> cells.addAll(List.of(e.value(), e.low(), e.high()))));
            table.row(cells.toArray());
        }
        return table;
    }
}
