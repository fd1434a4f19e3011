package org.armistice.app.chart;

import java.util.List;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Svg.Anchor;
import org.armistice.app.page.Table;

/**
 * How many of all runs, or of anything else that is counted, fall into each of some classes.
 *
 * @param unit of the values, below the axis
 * @param counted what is counted: {@code runs}
 * @param bars in order
 * @param even how many there would be in each class if all were alike, as in a rank histogram; NaN for no line
 * @param width 900 for the whole page
 */
public record Histogram(
        String title, String description, String unit, String counted, List<Bar> bars, double even, double width)
        implements Drawing {
    private static final double LEFT = 50;
    private static final double TOP = 26;
    private static final double PLOT = 130;

    /** A class with how many fall into it. */
    public record Bar(String name, long count) {}

    public Histogram {
        bars = List.copyOf(bars);
    }

    @Override
    public double height() {
        return TOP + PLOT + 40;
    }

    @Override
    public void draw(Svg svg) {
        double most = Double.isNaN(even) ? 0 : even;
        for (Bar bar : bars) {
            most = Math.max(most, bar.count());
        }
        Scale y = Scale.fromZero(0, most, TOP + PLOT, TOP, 3);
        Axes.unit(svg, LEFT, 14, counted);
        Axes.left(svg, y, LEFT, width - 4);
        double each = (width - 4 - LEFT) / Math.max(1, bars.size());
        double free = LEFT;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double x = LEFT + i * each;
            svg.open("", bar.name() + ": " + bar.count() + " " + counted);
            svg.rect(
                    "bar",
                    x + Math.min(1, each / 8),
                    y.at(bar.count()),
                    Math.max(1, each - 2),
                    y.at(0) - y.at(bar.count()));
            svg.close();
            double half = bar.name().length() * 3.4;
            if (x + each / 2 - half >= free && x + each / 2 + half <= width) {
                svg.text("tick", Anchor.MIDDLE, x + each / 2, TOP + PLOT + 15, bar.name());
                free = x + each / 2 + half + 6;
            }
        }
        if (!Double.isNaN(even)) {
            svg.line("reference", LEFT, y.at(even), width - 4, y.at(even));
        }
        svg.text("unit", Anchor.END, width - 4, TOP + PLOT + 33, unit);
    }

    @Override
    public Table table() {
        long sum = Math.max(1, bars.stream().mapToLong(Bar::count).sum());
        Table table = Table.of(unit).column(counted, Table.Kind.NUMBER).column("share of " + counted, Table.Kind.SHARE);
        bars.forEach(bar -> table.row(bar.name(), bar.count(), bar.count() / (double) sum));
        return table;
    }

    /**
     * Classes of equal and round width that hold all values.
     *
     * @param values at least one, all finite
     * @param about how many classes are wanted
     */
    public static List<Bar> classes(List<Double> values, int about) {
        double least = values.stream().mapToDouble(v -> v).min().orElse(0);
        double most = values.stream().mapToDouble(v -> v).max().orElse(0);
        boolean whole = values.stream().allMatch(v -> v == Math.rint(v));
        double step = most > least ? Scale.step((most - least) / about) : 1;
        step = whole ? Math.max(1, Math.rint(step)) : step;
        double low = Math.floor(least / step + 1e-9) * step;
        long[] counts = new long[(int) Math.floor((most - low) / step + 1e-9) + 1];
        for (double value : values) {
            counts[Math.min(counts.length - 1, (int) Math.floor((value - low) / step + 1e-9))]++;
        }
        Scale named = new Scale(low, low + step, 0, 1, step);
        List<Bar> bars = new java.util.ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            double from = low + i * step;
            String name = whole && step == 1
                    ? Numbers.shown(from)
                    : named.label(from) + "–" + named.label(whole ? from + step - 1 : from + step);
            bars.add(new Bar(name, counts[i]));
        }
        return bars;
    }
}
