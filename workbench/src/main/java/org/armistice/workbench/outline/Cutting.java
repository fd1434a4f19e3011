package org.armistice.workbench.outline;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines and rings to a box, and leaves out what is too small to be seen. */
final class Cutting {
    /** Steps of an {@link Outline} in a degree. */
    private static final double STEPS = 10_000;

    private final Box box;
    private final double tolerance;

    /** @param tolerance in degrees; nothing is moved farther */
    Cutting(Box box, double tolerance) {
        this.box = box;
        this.tolerance = tolerance;
    }

    /** Without the points that make no difference, after Douglas and Peucker. */
    double[][] simplified(double[][] line) {
        boolean[] kept = new boolean[line.length];
        kept[0] = true;
        kept[line.length - 1] = true;
        List<int[]> open = new ArrayList<>(List.of(new int[] {0, line.length - 1}));
        while (!open.isEmpty()) {
            int[] part = open.remove(open.size() - 1);
            int farthest = farthest(line, part[0], part[1]);
            if (farthest > 0) {
                kept[farthest] = true;
                open.add(new int[] {part[0], farthest});
                open.add(new int[] {farthest, part[1]});
            }
        }
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < line.length; i++) {
            if (kept[i]) {
                points.add(line[i]);
            }
        }
        return points.toArray(double[][]::new);
    }

    /** The point between two others that is farthest from the line through them, 0 if none is far enough. */
    private int farthest(double[][] line, int from, int to) {
        double[] a = line[from];
        double[] b = line[to];
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double length = Math.hypot(dx, dy);
        double most = tolerance;
        int farthest = 0;
        for (int i = from + 1; i < to; i++) {
            double x = line[i][0] - a[0];
            double y = line[i][1] - a[1];
            double away = length == 0 ? Math.hypot(x, y) : Math.abs(x * dy - y * dx) / length;
            if (away > most) {
                most = away;
                farthest = i;
            }
        }
        return farthest;
    }

    /** The parts of a line that lie within the box, each with one point beyond it at either end. */
    List<int[]> within(double[][] line) {
        List<int[]> parts = new ArrayList<>();
        List<double[]> part = new ArrayList<>();
        for (int i = 0; i < line.length; i++) {
            boolean near = isIn(line, i) || isIn(line, i - 1) || isIn(line, i + 1);
            if (near) {
                part.add(line[i]);
            }
            if (!near || i == line.length - 1) {
                if (part.size() > 1) {
                    parts.add(steps(part));
                }
                part.clear();
            }
        }
        return parts;
    }

    private boolean isIn(double[][] line, int point) {
        return point >= 0 && point < line.length && box.contains(line[point][0], line[point][1]);
    }

    /** The part of a ring that lies within the box, after Sutherland and Hodgman; empty if none does. */
    List<double[]> clipped(List<double[]> ring) {
        List<double[]> rest = ring;
        for (int side = 0; side < 4 && !rest.isEmpty(); side++) {
            List<double[]> next = new ArrayList<>();
            double[] before = rest.get(rest.size() - 1);
            for (double[] point : rest) {
                double was = inside(before, side);
                double is = inside(point, side);
                if (was < 0 != is < 0) {
                    double share = was / (was - is);
                    next.add(new double[] {
                        before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])
                    });
                }
                if (is >= 0) {
                    next.add(point);
                }
                before = point;
            }
            rest = next;
        }
        return rest;
    }

    private double inside(double[] point, int side) {
        return switch (side) {
            case 0 -> point[0] - box.west();
            case 1 -> box.east() - point[0];
            case 2 -> point[1] - box.south();
            default -> box.north() - point[1];
        };
    }

    static int[] steps(List<double[]> points) {
        int[] steps = new int[2 * points.size()];
        long x = 0;
        long y = 0;
        for (int i = 0; i < points.size(); i++) {
            long nextX = Math.round(points.get(i)[0] * STEPS);
            long nextY = Math.round(points.get(i)[1] * STEPS);
            steps[2 * i] = (int) (nextX - x);
            steps[2 * i + 1] = (int) (nextY - y);
            x = nextX;
            y = nextY;
        }
        return steps;
    }
}
