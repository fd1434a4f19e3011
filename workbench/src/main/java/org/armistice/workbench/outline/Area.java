package org.armistice.workbench.outline;

import java.util.List;

/** The area and the middle of a ring. */
final class Area {
    private Area() {}

    /** In square degrees; negative if the ring runs clockwise. */
    static double of(List<double[]> ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            sum += a[0] * b[1] - b[0] * a[1];
        }
        return sum / 2;
    }

    /** Where it would balance. */
    static double[] middle(List<double[]> ring) {
        double area = of(ring);
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            double cross = a[0] * b[1] - b[0] * a[1];
            x += (a[0] + b[0]) * cross;
            y += (a[1] + b[1]) * cross;
        }
        return new double[] {x / (6 * area), y / (6 * area)};
    }
}
