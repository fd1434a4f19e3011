package org.armistice.app.chart;

import org.armistice.app.page.Numbers;
import org.armistice.app.page.Path;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Svg.Anchor;

/** Axes with their lines and labels. */
final class Axes {
    static final double FONT = 12.5;

    private Axes() {}

    /** Dates at the bottom, with a faint line upwards at each. */
    static void days(Svg svg, Days days, Scale x, double top, double bottom) {
        int about = (int) Math.max(2, (x.to() - x.from()) / 75);
        double free = Double.NEGATIVE_INFINITY;
        for (Days.Tick tick : days.ticks(about)) {
            double at = x.at(tick.day());
            svg.line("grid", at, top, at, bottom);
            svg.line("axis", at, bottom, at, bottom + 4);
            if (at > free) {
                svg.text("tick", Anchor.START, at + 3, bottom + 15, tick.label());
                free = at + 8 + tick.label().length() * 6.5;
            }
        }
        svg.line("axis", x.from(), bottom, x.to(), bottom);
    }

    /** Numbers at the left, with a faint line to the right at each. */
    static void left(Svg svg, Scale y, double left, double right) {
        for (double tick : y.ticks()) {
            svg.line(tick == 0 ? "axis" : "grid", left, y.at(tick), right, y.at(tick));
            svg.text("tick", Anchor.END, left - 6, y.at(tick) + 4, y.label(tick));
        }
    }

    /** Percentages at the left. */
    static void leftShares(Svg svg, Scale y, double left, double right) {
        for (double tick : y.ticks()) {
            svg.line(tick == 0 ? "axis" : "grid", left, y.at(tick), right, y.at(tick));
            svg.text("tick", Anchor.END, left - 6, y.at(tick) + 4, Math.round(tick * 100) + " %");
        }
    }

    /** Numbers at the bottom, with a faint line upwards at each; labels that would touch are left out. */
    static void bottom(Svg svg, Scale x, double top, double bottom, boolean shares) {
        double free = Double.NEGATIVE_INFINITY;
        for (double tick : x.ticks()) {
            String label = shares ? Numbers.percent(tick) : x.label(tick);
            double half = label.length() * 3.4;
            svg.line(tick == 0 && x.low() < 0 ? "axis" : "grid", x.at(tick), top, x.at(tick), bottom);
            if (x.at(tick) - half > free) {
                svg.text("tick", Anchor.MIDDLE, x.at(tick), bottom + 15, label);
                free = x.at(tick) + half + 4;
            }
        }
        svg.line("axis", x.from(), bottom, x.to(), bottom);
    }

    /** What an axis at the left measures, above it. */
    static void unit(Svg svg, double left, double top, String unit) {
        svg.text("unit", Anchor.START, left, top, unit);
    }

    /** A line from x to x, down and up again by half of the height at either end. */
    static Path whisker(double x1, double x2, double y, double half) {
        return new Path()
                .move(x1, y - half)
                .to(x1, y + half)
                .move(x1, y)
                .to(x2, y)
                .move(x2, y - half)
                .to(x2, y + half);
    }
}
