package org.armistice.app.chart;

import java.util.ArrayList;
import java.util.List;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Letters;
import org.armistice.app.page.Path;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Svg.Anchor;
import org.armistice.app.page.Table;

/**
 * Parts of a whole over days, one on top of the other.
 *
 * @param unit above the axis
 * @param shares whether the values are shares of 0 to 1
 * @param layers from the bottom
 * @param everyDays of how many days the table shows one; the first and the last are always there
 * @param width 900 for the whole page
 */
public record StackedArea(
        String title,
        String description,
        String unit,
        boolean shares,
        Days days,
        List<Line> layers,
        int everyDays,
        double width)
        implements Drawing {
    private static final double LEFT = 58;
    private static final double PLOT = 170;
    /** A narrow one has no room for names at its end; its legend has them. */
    private static final double WIDE = 600;

    private static final double MOST_NAME = 140;
    /** A layer that is thinner at its end is named in the legend alone. */
    private static final double LEAST_NAMED = 13;

    public StackedArea {
        layers = List.copyOf(layers);
    }

    private Legend legend() {
        return new Legend(layers.stream().map(Line::party).toList(), width - LEFT, Legend.Kind.AREA);
    }

    private double top() {
        return legend().height() + 24;
    }

    @Override
    public double height() {
        return top() + PLOT + 24;
    }

    @Override
    public void draw(Svg svg) {
        double top = top();
        boolean wide = width >= WIDE;
        double most = 0;
        for (int i = 0; i < days.count(); i++) {
            most = Math.max(most, sum(i, layers.size()));
        }
        Scale y = shares
                ? Scale.shares(top + PLOT, top)
                : new Scale(0, Math.max(1, most), top + PLOT, top, Scale.step(Math.max(1, most) / 4));
        Scale x = days.scale(LEFT, width - (wide ? names() + 10 : 4));
        legend().draw(svg, LEFT, 0);
        Axes.unit(svg, LEFT, top - 8, unit);
        for (int k = 0; k < layers.size(); k++) {
            svg.area(layers.get(k).party().look(), band(k, x, y));
        }
        if (shares) {
            Axes.leftShares(svg, y, LEFT, x.to());
        } else {
            Axes.left(svg, y, LEFT, x.to());
        }
        Axes.days(svg, days, x, top, top + PLOT);
        if (wide) {
            ends(svg, x, y);
        }
    }

    private double names() {
        double name = 0;
        for (Line layer : layers) {
            name = Math.max(name, Letters.width(layer.party().name(), Axes.FONT));
        }
        return Math.min(MOST_NAME, name);
    }

    private void ends(Svg svg, Scale x, Scale y) {
        int last = days.count() - 1;
        for (int k = 0; k < layers.size(); k++) {
            double low = y.at(sum(last, k));
            double high = y.at(sum(last, k + 1));
            if (low - high >= LEAST_NAMED) {
                List<String> name = Letters.lines(layers.get(k).party().name(), Axes.FONT, MOST_NAME);
                boolean two = name.size() > 1 && low - high >= 2 * LEAST_NAMED;
                double at = (low + high) / 2 + (two ? -3 : 4);
                svg.text("label", Anchor.START, x.to() + 7, at, name.get(0) + (two || name.size() == 1 ? "" : " …"));
                if (two) {
                    svg.text("label", Anchor.START, x.to() + 7, at + 14, name.get(1));
                }
            }
        }
    }

    /** What lies below a layer. */
    private double sum(int day, int below) {
        double sum = 0;
        for (int k = 0; k < below; k++) {
            sum += layers.get(k).values().get(day);
        }
        return sum;
    }

    /** In steps, for nothing is known between one evening and the next. */
    private Path band(int layer, Scale x, Scale y) {
        Path path = new Path();
        List<double[]> back = new ArrayList<>();
        for (int i = 0; i < days.count(); i++) {
            double low = y.at(sum(i, layer));
            double high = y.at(sum(i, layer + 1));
            double[] before = back.isEmpty() ? null : back.get(back.size() - 1);
            if (before == null || before[1] != low || before[2] != high) {
                if (before != null) {
                    path.to(x.at(i + 1), before[2]);
                }
                path.to(x.at(i + 1), high);
                back.add(new double[] {x.at(i + 1), low, high});
            }
        }
        double end = x.at(days.count() + 1.0);
        path.to(end, back.get(back.size() - 1)[2]);
        for (int i = back.size() - 1; i >= 0; i--) {
            path.to(end, back.get(i)[1]).to(back.get(i)[0], back.get(i)[1]);
            end = back.get(i)[0];
        }
        return path.close();
    }

    @Override
    public Table table() {
        Table table = Table.of("date").column("day", Table.Kind.NUMBER);
        layers.forEach(line -> table.column(line.party().name(), shares ? Table.Kind.SHARE : Table.Kind.NUMBER));
        for (int day = 1; day <= days.count(); day++) {
            if ((day - 1) % everyDays == 0 || day == days.count()) {
                Object[] row = new Object[layers.size() + 2];
                row[0] = days.date(day);
                row[1] = day;
                for (int i = 0; i < layers.size(); i++) {
                    row[i + 2] = layers.get(i).values().get(day - 1);
                }
                table.row(row);
            }
        }
        return table;
    }
}
