package org.armistice.app.map;

import java.util.Arrays;
import java.util.List;
import org.armistice.model.place.Longitudes;

/**
 * Where the places of a map stand on paper: at equal distances in all directions, as far as a small part of the earth can
 * be drawn so, and moved apart where marks would cover each other.
 */
final class Layout {
    private static final int SWEEPS = 60;

    private final double[] x;
    private final double[] y;
    private final int[] order;
    private final double width;
    private double height;

    /**
     * @param width of the paper
     * @param margin free on all sides
     * @param apart least distance of two places
     */
    Layout(List<Site> sites, double width, double margin, double apart) {
        this.width = width;
        x = new double[sites.size()];
        y = new double[sites.size()];
        order = new int[sites.size()];
        Arrays.setAll(order, i -> i);
        project(sites, margin);
        for (int i = 0; i < SWEEPS && push(apart); i++) {
            keepIn(margin);
        }
        keepIn(margin);
    }

    double x(int site) {
        return x[site];
    }

    double y(int site) {
        return y[site];
    }

    double height() {
        return height;
    }

    /** Degrees of longitude are as wide as they are in the middle of the map. */
    private void project(List<Site> sites, double margin) {
        double west =
                Longitudes.west(sites.stream().mapToDouble(Site::longitude).toArray());
        double[] eastward = sites.stream()
                .mapToDouble(site -> Longitudes.eastward(west, site.longitude()))
                .toArray();
        double south = sites.stream().mapToDouble(Site::latitude).min().orElse(0);
        double north = sites.stream().mapToDouble(Site::latitude).max().orElse(0);
        double narrow = Math.max(0.05, Math.cos(Math.toRadians((south + north) / 2)));
        double wide = Arrays.stream(eastward).max().orElse(0) * narrow;
        double tall = north - south;
        double room = width - 2 * margin;
        // A tall country is not drawn higher than the paper is wide.
        double scale = Math.min(room / Math.max(wide, 1e-6), room / Math.max(tall, 1e-6));
        height = Math.max(tall * scale, room * 0.3) + 2 * margin;
        double left = (width - wide * scale) / 2;
        double top = (height - tall * scale) / 2;
        for (int i = 0; i < x.length; i++) {
            x[i] = left + eastward[i] * narrow * scale;
            y[i] = top + (north - sites.get(i).latitude()) * scale;
        }
    }

    /** Moves those that are too close apart by half of what is missing; whether there were any. */
    private boolean push(double apart) {
        sort();
        boolean pushed = false;
        for (int a = 0; a < order.length; a++) {
            for (int b = a + 1; b < order.length && x[order[b]] - x[order[a]] < apart; b++) {
                pushed |= push(order[a], order[b], apart);
            }
        }
        return pushed;
    }

    /** From the left to the right; little is out of order after the first time. */
    private void sort() {
        for (int i = 1; i < order.length; i++) {
            int site = order[i];
            int k = i - 1;
            while (k >= 0 && x[order[k]] > x[site]) {
                order[k + 1] = order[k];
                k--;
            }
            order[k + 1] = site;
        }
    }

    private boolean push(int one, int other, double apart) {
        double dx = x[other] - x[one];
        double dy = y[other] - y[one];
        double distance = Math.hypot(dx, dy);
        double missing = apart - distance;
        if (missing < 0.1) {
            return false;
        }
        // Two at the same spot are moved apart in a direction of their own.
        double angle = distance > 1e-9 ? Math.atan2(dy, dx) : one * 2.4;
        double half = missing / 2;
        x[one] -= half * Math.cos(angle);
        y[one] -= half * Math.sin(angle);
        x[other] += half * Math.cos(angle);
        y[other] += half * Math.sin(angle);
        return true;
    }

    private void keepIn(double margin) {
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.max(margin, Math.min(width - margin, x[i]));
            y[i] = Math.max(margin, Math.min(height - margin, y[i]));
        }
    }
}
