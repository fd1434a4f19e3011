package org.armistice.app.chart;

import java.util.ArrayList;
import java.util.List;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Letters;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Path;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Svg.Anchor;
import org.armistice.app.page.Table;

/**
 * Figures over days, each with its name at the end of its line.
 *
 * @param unit above the axis
 * @param everyDays of how many days the table shows one; the first and the last are always there
 * @param width 900 for the whole page
 */
public record LineChart(
        String title, String description, String unit, Days days, List<Line> lines, int everyDays, double width)
        implements Drawing {
    private static final double TOP = 26;
    private static final double PLOT = 190;
    private static final double LEFT = 58;
    private static final double MOST_NAME = 215;
    private static final double WIDE = 600;

    public LineChart {
        lines = List.copyOf(lines);
    }

    @Override
    public double height() {
        return top() + PLOT + 24;
    }

    private double right() {
        double name = 0;
        for (Line line : lines) {
            name = Math.max(name, Letters.width(end(line), Axes.FONT));
        }
        return width - Math.min(MOST_NAME, name) - 12;
    }

    /** The name of a line alone says more than a legend; a single line needs none. */
    private String end(Line line) {
        double last = line.values().get(line.values().size() - 1);
        return lines.size() == 1 || width < WIDE
                ? Numbers.shown(Math.rint(last))
                : line.party().name();
    }

    @Override
    public void draw(Svg svg) {
        double top = top();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            for (double value : line.values()) {
                least = value < least ? value : least;
                most = value > most ? value : most;
            }
        }
        Scale y = Scale.forLines(least, most, top + PLOT, top, 4);
        Scale x = days.scale(LEFT, right());
        legend().draw(svg, 0, 0);
        Axes.unit(svg, LEFT, top - 12, unit + y.beginning());
        Axes.left(svg, y, LEFT, x.to());
        Axes.days(svg, days, x, top, top + PLOT);
        List<Double> ends = new ArrayList<>();
        for (Line line : lines) {
            svg.line(line.party().look(), path(line.values(), x, y));
            ends.add(y.at(lastKnown(line.values())) + 4);
        }
        List<Double> stand = Labels.apart(ends, 14, top + 8, top + PLOT + 2);
        for (int i = 0; i < lines.size(); i++) {
            svg.text(
                    "label",
                    Anchor.START,
                    x.to() + 7,
                    stand.get(i),
                    Letters.cut(end(lines.get(i)), Axes.FONT, MOST_NAME));
        }
    }

    /** Where there is no room at the ends, a legend names the lines, and their last values stand there. */
    private Legend legend() {
        boolean wanted = width < WIDE && lines.size() > 1;
        return new Legend(wanted ? lines.stream().map(Line::party).toList() : List.of(), width, Legend.Kind.LINE);
    }

    private double top() {
        return TOP + legend().height();
    }

    private static double lastKnown(List<Double> values) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (!values.get(i).isNaN()) {
                return values.get(i);
            }
        }
        return 0;
    }

    /** Through the evenings of days; points on the way that a straight line passes anyhow are left out. */
    static Path path(List<Double> values, Scale x, Scale y) {
        Path path = new Path();
        boolean broken = true;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (Double.isNaN(value)) {
                broken = true;
                continue;
            }
            boolean straight =
                    i > 0 && i < values.size() - 1 && values.get(i - 1) == value && values.get(i + 1) == value;
            if (broken) {
                path.move(x.at(i + 1.5), y.at(value));
            } else if (!straight) {
                path.to(x.at(i + 1.5), y.at(value));
            }
            broken = false;
        }
        return path;
    }

    @Override
    public Table table() {
        Table table = Table.of("date").column("day", Table.Kind.NUMBER);
        lines.forEach(line -> table.column(line.party().name(), Table.Kind.NUMBER));
        for (int day = 1; day <= days.count(); day++) {
            if ((day - 1) % everyDays == 0 || day == days.count()) {
                Object[] row = new Object[lines.size() + 2];
                row[0] = days.date(day);
                row[1] = day;
                for (int i = 0; i < lines.size(); i++) {
                    row[i + 2] = lines.get(i).values().get(day - 1);
                }
                table.row(row);
            }
        }
        return table;
    }
}
