package org.armistice.app.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves labels of one column apart, as little as possible. */
final class Labels {
    private Labels() {}

    /** Where labels that want to stand at some heights can stand, in the order of the list. */
    static List<Double> apart(List<Double> wanted, double least, double top, double bottom) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(wanted::get));
        double[] at = new double[wanted.size()];
        double free = top;
        for (int i : order) {
            at[i] = Math.max(wanted.get(i), free);
            free = at[i] + least;
        }
        double limit = bottom;
        for (int k = order.size() - 1; k >= 0; k--) {
            int i = order.get(k);
            at[i] = Math.min(at[i], limit);
            limit = at[i] - least;
        }
        List<Double> stand = new ArrayList<>();
        for (double y : at) {
            stand.add(y);
        }
        return stand;
    }
}
