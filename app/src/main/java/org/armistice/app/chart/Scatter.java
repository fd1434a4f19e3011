package org.armistice.app.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Letters;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Svg.Anchor;
import org.armistice.app.page.Table;

/**
 * Points on a plane: what an assumption was in a run and what came of it, or how strong and how entangled each assumption
 * is. Points with a name are labelled where there is room, those farthest to the right first.
 *
 * @param across what is measured from the left to the right, with its unit
 * @param upwards what is measured upwards, with its unit
 * @param fromZero whether both axes begin with nothing
 * @param width 900 for the whole page
 */
public record Scatter(
        String title,
        String description,
        String across,
        String upwards,
        boolean fromZero,
        List<Point> points,
        double width)
        implements Drawing {
    private static final double LEFT = 58;
    private static final double TOP = 26;
    private static final double LABEL = 11.5;

    /** @param name empty for one of many */
    public record Point(String name, double x, double y) {}

    public Scatter {
        points = List.copyOf(points);
    }

    private double plot() {
        return Math.min(360, width * 0.55);
    }

    @Override
    public double height() {
        return TOP + plot() + 40;
    }

    @Override
    public void draw(Svg svg) {
        Scale x = scale(points.stream().map(Point::x).toList(), LEFT, width - 14);
        Scale y = scale(points.stream().map(Point::y).toList(), TOP + plot(), TOP);
        Axes.unit(svg, LEFT, 14, upwards);
        Axes.left(svg, y, LEFT, x.to());
        Axes.bottom(svg, x, TOP, TOP + plot(), false);
        svg.text("unit", Anchor.END, x.to(), TOP + plot() + 34, across);
        for (Point point : points) {
            boolean one = !point.name().isEmpty();
            svg.open("", one ? point.name() : "");
            svg.path(one ? "point" : "point of-many", dot(x.at(point.x()), y.at(point.y()), one ? 4 : 2.6));
            svg.close();
        }
        labels(svg, x, y);
    }

    private Scale scale(List<Double> values, double from, double to) {
        double least = values.stream().mapToDouble(v -> v).min().orElse(0);
        double most = values.stream().mapToDouble(v -> v).max().orElse(1);
        return fromZero ? Scale.fromZero(least, most, from, to, 5) : Scale.round(least, most, from, to, 5);
    }

    private static org.armistice.app.page.Path dot(double x, double y, double r) {
        org.armistice.app.page.Path path = new org.armistice.app.page.Path();
        for (int i = 0; i < 12; i++) {
            path.to(x + r * Math.cos(i * Math.PI / 6), y + r * Math.sin(i * Math.PI / 6));
        }
        return path.close();
    }

    private void labels(Svg svg, Scale x, Scale y) {
        List<Box> taken = new ArrayList<>();
        points.forEach(p -> taken.add(Box.around(x.at(p.x()), y.at(p.y()), 5)));
        points.stream()
                .filter(p -> !p.name().isEmpty())
                .sorted(Comparator.comparing((Point p) -> p.x() + p.y()).reversed())
                .forEach(p -> {
                    double w = Letters.width(p.name(), LABEL);
                    for (Box.Side side : Box.Side.values()) {
                        Box box = side.beside(x.at(p.x()), y.at(p.y()), 6, w, 13);
                        if (box.isWithin(LEFT, TOP, width, TOP + plot()) && box.isFree(taken)) {
                            taken.add(box);
                            svg.text("name", side.anchor(), side.x(box), box.bottom() - 3, p.name());
                            return;
                        }
                    }
                });
    }

    @Override
    public Table table() {
        boolean named = points.stream().anyMatch(p -> !p.name().isEmpty());
        Table table = named ? Table.of("assumption") : Table.of();
        table.column(across, Table.Kind.NUMBER).column(upwards, Table.Kind.NUMBER);
        points.forEach(p -> {
            if (named) {
                table.row(p.name(), p.x(), p.y());
            } else {
                table.row(p.x(), p.y());
            }
        });
        return table;
    }
}
