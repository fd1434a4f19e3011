package org.armistice.app.chart;

import java.util.List;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Path;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Svg.Anchor;
import org.armistice.app.page.Table;

/**
 * Whether what was foretold in a share of runs came about as often. Each mark is a class of forecasts; the number beside
 * it says how many they are.
 *
 * @param classes in the order of their forecasts
 */
public record Reliability(String title, String description, List<Bin> classes, double width) implements Drawing {
    private static final double LEFT = 58;
    private static final double TOP = 26;

    /**
     * A class of forecasts.
     *
     * @param forecast their mean, a share of runs
     * @param observed which share of them came about; NaN if there are none
     * @param count how many
     */
    public record Bin(double forecast, double observed, long count) {}

    public Reliability {
        classes = List.copyOf(classes);
    }

    private double plot() {
        return Math.min(360, width - LEFT - 20);
    }

    @Override
    public double height() {
        return TOP + plot() + 40;
    }

    @Override
    public void draw(Svg svg) {
        Scale x = Scale.shares(LEFT, LEFT + plot());
        Scale y = Scale.shares(TOP + plot(), TOP);
        Axes.unit(svg, LEFT, 14, "came about (share of forecasts)");
        Axes.leftShares(svg, y, LEFT, x.to());
        Axes.bottom(svg, x, TOP, TOP + plot(), true);
        svg.text("unit", Anchor.END, x.to(), TOP + plot() + 34, "foretold (share of runs)");
        svg.line("reference", x.at(0), y.at(0), x.at(1), y.at(1));
        Path path = new Path();
        for (Bin bin : classes) {
            if (!Double.isNaN(bin.observed())) {
                path.to(x.at(bin.forecast()), y.at(bin.observed()));
            }
        }
        svg.path("median", path);
        for (Bin bin : classes) {
            if (!Double.isNaN(bin.observed())) {
                double at = x.at(bin.forecast());
                svg.open(
                        "",
                        Numbers.percent(bin.forecast()) + " foretold, " + Numbers.percent(bin.observed()) + " came");
                svg.rect("point", at - 3.5, y.at(bin.observed()) - 3.5, 7, 7).close();
                boolean right = bin.forecast() > 0.9;
                svg.text(
                        "name",
                        right ? Anchor.END : Anchor.START,
                        at + (right ? -7 : 7),
                        y.at(bin.observed()) + (isAbove(bin) ? -5 : 14),
                        "n = " + Numbers.shown(bin.count()));
            }
        }
    }

    /** Whether there is more room for a label above its mark: off the dashed line, and not on the axis. */
    private static boolean isAbove(Bin bin) {
        return bin.observed() > bin.forecast() || bin.observed() < 0.06;
    }

    @Override
    public Table table() {
        Table table = Table.of()
                .column("foretold (share of runs)", Table.Kind.SHARE)
                .column("came about", Table.Kind.SHARE)
                .column("forecasts", Table.Kind.NUMBER);
        classes.forEach(bin -> table.row(bin.forecast(), bin.observed(), bin.count()));
        return table;
    }
}
