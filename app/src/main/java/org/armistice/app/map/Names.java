package org.armistice.app.map;

import java.util.ArrayList;
import java.util.List;
import org.armistice.app.chart.Box;
import org.armistice.app.page.Letters;
import org.armistice.app.page.Svg;

/** Writes names beside marks where they cover nothing; a name that finds no room is left to the table. */
final class Names {
    private final List<Box> taken = new ArrayList<>();
    private final Layout layout;
    private final double width;
    private final double radius;
    private final double size;

    /**
     * @param size of the letters
     * @param radius of the marks
     */
    Names(Layout layout, int sites, double width, double radius, double size) {
        this.layout = layout;
        this.width = width;
        this.radius = radius;
        this.size = size;
        for (int i = 0; i < sites; i++) {
            taken.add(Box.around(layout.x(i), layout.y(i), radius));
        }
    }

    /** Writes a name if there is room for it; whether there was. */
    boolean write(Svg svg, String style, int site, String name) {
        double w = Letters.width(name, size);
        for (Box.Side side : Box.Side.values()) {
            Box box = side.beside(layout.x(site), layout.y(site), radius + 1, w, size + 1);
            if (box.isWithin(0, 0, width, layout.height()) && box.isFree(taken)) {
                taken.add(box);
                svg.text(style, side.anchor(), side.x(box), box.bottom() - size * 0.22, name);
                return true;
            }
        }
        return farther(svg, style, site, name, w);
    }

    /** A little way off, with a line to the mark. */
    private boolean farther(Svg svg, String style, int site, String name, double w) {
        for (double off : new double[] {2.6, 4.2}) {
            for (Box.Side side : Box.Side.values()) {
                Box box = side.beside(layout.x(site), layout.y(site), radius * off + 2, w, size + 1);
                if (box.isWithin(0, 0, width, layout.height()) && box.isFree(taken)) {
                    taken.add(box);
                    double x = Math.max(box.left(), Math.min(box.right(), layout.x(site)));
                    double y = Math.max(box.top() + 3, Math.min(box.bottom() - 3, layout.y(site)));
                    svg.line("leader", layout.x(site), layout.y(site), x, y);
                    svg.text(style, side.anchor(), side.x(box), box.bottom() - size * 0.22, name);
                    return true;
                }
            }
        }
        return false;
    }
}
