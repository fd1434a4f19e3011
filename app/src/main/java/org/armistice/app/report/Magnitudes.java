package org.armistice.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.armistice.app.chart.Interval;
import org.armistice.app.page.Numbers;

/**
 * Things whose numbers one axis can show: beside tens of thousands all that is near one looks like nothing.
 *
 * @param most the largest of their numbers, its sign left out
 * @param things in the order in which they came
 */
record Magnitudes<T>(double most, List<T> things) {
    /** One axis shows numbers to a thirtieth of the largest. */
    private static final double APART = 30;

    Magnitudes {
        things = List.copyOf(things);
    }

    /**
     * The largest first.
     *
     * @param intervals all that is shown of a thing
     */
    static <T> List<Magnitudes<T>> of(List<T> things, Function<T, List<Interval>> intervals) {
        ToDoubleFunction<T> size = thing -> size(intervals.apply(thing));
        List<T> left = things.stream()
                .sorted(Comparator.comparingDouble(size).reversed())
                .toList();
        List<Magnitudes<T>> all = new ArrayList<>();
        int end = 0;
        for (int start = 0; start < left.size(); start = end) {
            double most = size.applyAsDouble(left.get(start));
            end = start + 1;
            while (end < left.size() && isBeside(size.applyAsDouble(left.get(end)), most)) {
                end++;
            }
            List<T> group = left.subList(start, end);
            all.add(new Magnitudes<>(
                    most, things.stream().filter(group::contains).toList()));
        }
        return all;
    }

    /** Nothing looks like nothing on any axis. */
    private static boolean isBeside(double size, double most) {
        return size == 0 || size * APART >= most;
    }

    private static double size(List<Interval> intervals) {
        return intervals.stream()
                .flatMap(i -> List.of(i.value(), i.low(), i.high()).stream())
                .filter(Double::isFinite)
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
    }

    /** What tells these from others on the same page: {@code up to 3,000}. */
    String shown() {
        if (most == 0) {
            return "none";
        }
        int power = (int) Math.floor(Math.log10(most));
        double unit = Math.pow(10, power);
        return "up to " + Numbers.shown(Math.ceil(most / unit) * unit, Math.max(0, -power));
    }
}
