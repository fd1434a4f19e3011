package org.armistice.app.map;

import org.armistice.app.chart.Party;
import org.armistice.app.chart.Tenure.Stay;
import org.armistice.app.page.Path;
import org.armistice.app.page.Svg;

/** Ways and marks of places, as all maps draw them. */
final class Marks {
    private Marks() {}

    static void ways(Svg svg, Atlas atlas, Layout layout) {
        Path path = new Path();
        for (Way way : atlas.ways()) {
            path.move(layout.x(way.from()), layout.y(way.from())).to(layout.x(way.to()), layout.y(way.to()));
        }
        svg.path("way", path);
    }

    /** A place as it is held; a dashed ring in the colour of whoever contests it. */
    static void mark(Svg svg, Stay stay, double x, double y, double size, String... more) {
        Party holder = stay.holder();
        if (!stay.contester().equals(Party.NOBODY)) {
            svg.path("ring " + stay.contester().look().colour(), ring(x, y, 7.5 * size));
        }
        svg.mark(holder.look(), holder.look().number() < 0 ? "hollow" : "", x, y, size, more);
    }

    static Path ring(double x, double y, double radius) {
        Path path = new Path();
        for (int i = 0; i < 16; i++) {
            path.to(x + radius * Math.cos(i * Math.PI / 8), y + radius * Math.sin(i * Math.PI / 8));
        }
        return path.close();
    }
}
