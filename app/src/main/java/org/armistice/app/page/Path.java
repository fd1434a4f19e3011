package org.armistice.app.page;

/** A line of a drawing on its way, in the words of SVG. */
public final class Path {
    private final StringBuilder d = new StringBuilder();

    /** Begins anew at a point. */
    public Path move(double x, double y) {
        return point('M', x, y);
    }

    /** A straight line; a first point is moved to. */
    public Path to(double x, double y) {
        return point(d.isEmpty() ? 'M' : 'L', x, y);
    }

    public Path close() {
        d.append('Z');
        return this;
    }

    private Path point(char command, double x, double y) {
        d.append(command).append(Numbers.coordinate(x)).append(' ').append(Numbers.coordinate(y));
        return this;
    }

    public boolean isEmpty() {
        return d.isEmpty();
    }

    @Override
    public String toString() {
        return d.toString();
    }
}
