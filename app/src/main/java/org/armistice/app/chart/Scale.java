package org.armistice.app.chart;

import java.util.ArrayList;
import java.util.List;
import org.armistice.app.page.Numbers;

/**
 * Where values stand on a drawing.
 *
 * @param low the value at {@code from}
 * @param high the value at {@code to}, not equal to {@code low}
 * @param from coordinate of the lowest value
 * @param to coordinate of the highest value; smaller than {@code from} where the axis goes up
 * @param step between ticks
 */
record Scale(double low, double high, double from, double to, double step) {
    private static final double FAR = 0.6;
    /**
     * A scale that begins and ends at round numbers and holds all values.
     *
     * @param about how many ticks are wanted
     */
    static Scale round(double least, double most, double from, double to, int about) {
        double low = Double.isFinite(least) ? least : 0;
        double high = Double.isFinite(most) ? most : 1;
        if (!(high > low)) {
            double room = low == 0 ? 1 : Math.abs(low) * 0.1;
            high = low + room;
            low = low > 0 && low - room < 0 || low == 0 ? 0 : low - room;
        }
        double step = step((high - low) / about);
        return new Scale(Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, from, to, step);
    }

    /**
     * The same for lines: it begins with nothing unless the values keep so far away from it that nothing would be seen of
     * how they go.
     */
    static Scale forLines(double least, double most, double from, double to, int about) {
        return least > most * FAR ? round(least, most, from, to, about) : fromZero(least, most, from, to, about);
    }

    /** The same, which holds nothing as well. */
    static Scale fromZero(double least, double most, double from, double to, int about) {
        return round(Math.min(0, least), Math.max(0, most), from, to, about);
    }

    /** Shares of 0 to 1. */
    static Scale shares(double from, double to) {
        return new Scale(0, 1, from, to, 0.25);
    }

    /** The next of 1, 2, 2.5 and 5 times a power of ten. */
    static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10) * power;
    }

    double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /** A warning where it does not begin with nothing, empty where it does. */
    String beginning() {
        return low > 0 ? ", from " + label(low) : "";
    }

    /** The same, no farther out than the ends. */
    double within(double value) {
        return at(Math.max(low, Math.min(high, value)));
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.min(100, Math.round((high - low) / step));
        for (long i = 0; i <= count; i++) {
            double tick = low + i * step;
            ticks.add(Math.abs(tick) < step * 1e-6 ? 0 : tick);
        }
        return ticks;
    }

    /** A tick in words, with as many places as the step between ticks needs. */
    String label(double tick) {
        int decimals = 0;
        for (double s = step; decimals < 6 && Math.abs(s - Math.rint(s)) > 1e-6; s *= 10) {
            decimals++;
        }
        return Numbers.shown(tick, decimals);
    }
}
