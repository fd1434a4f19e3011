package org.armistice.app.chart;

import java.util.ArrayList;
import java.util.List;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Path;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Svg.Anchor;
import org.armistice.app.page.Table;

/**
 * How a figure spreads over runs, day by day: half of the runs lie in the inner band, nine of ten in the outer one.
 *
 * @param unit above the axis
 * @param fans one for each day
 * @param width 900 for the whole page
 */
public record FanChart(String title, String description, String unit, Days days, List<Fan> fans, double width)
        implements Drawing {
    private static final double TOP = 26;
    private static final double PLOT = 180;
    private static final double LEFT = 58;
    private static final double RIGHT = 62;

    /** Percentiles over runs. */
    public record Fan(double p5, double p25, double p50, double p75, double p95) {}

    /** @throws IllegalArgumentException if there are not as many fans as days */
    public FanChart {
        fans = List.copyOf(fans);
        if (fans.size() != days.count()) {
            throw new IllegalArgumentException(fans.size() + " fans for " + days.count() + " days");
        }
    }

    @Override
    public double height() {
        return TOP + PLOT + 24;
    }

    @Override
    public void draw(Svg svg) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Fan fan : fans) {
            least = Math.min(least, fan.p5());
            most = Math.max(most, fan.p95());
        }
        Scale y = Scale.forLines(least, most, TOP + PLOT, TOP, 4);
        Scale x = days.scale(LEFT, width - RIGHT);
        Axes.unit(svg, LEFT, 14, unit + y.beginning());
        svg.path("band outer", band(x, y, true));
        svg.path("band inner", band(x, y, false));
        Axes.left(svg, y, LEFT, x.to());
        Axes.days(svg, days, x, TOP, TOP + PLOT);
        svg.path("edge", LineChart.path(fans.stream().map(Fan::p5).toList(), x, y));
        svg.path("edge", LineChart.path(fans.stream().map(Fan::p95).toList(), x, y));
        svg.path("median", LineChart.path(fans.stream().map(Fan::p50).toList(), x, y));
        Fan last = fans.get(fans.size() - 1);
        List<String> names = List.of("95 %", "75 %", "median", "25 %", "5 %");
        List<Double> values = List.of(last.p95(), last.p75(), last.p50(), last.p25(), last.p5());
        List<Double> wanted = new ArrayList<>();
        values.forEach(v -> wanted.add(y.at(v) + 4));
        List<Double> stand = Labels.apart(wanted, 13, TOP + 6, TOP + PLOT + 4);
        for (int i = 0; i < names.size(); i++) {
            svg.text(i == 2 ? "label strong" : "tick", Anchor.START, x.to() + 6, stand.get(i), names.get(i));
        }
    }

    private Path band(Scale x, Scale y, boolean outer) {
        Path path = new Path();
        for (int i = 0; i < fans.size(); i++) {
            path.to(x.at(i + 1.5), y.at(outer ? fans.get(i).p95() : fans.get(i).p75()));
        }
        for (int i = fans.size() - 1; i >= 0; i--) {
            path.to(x.at(i + 1.5), y.at(outer ? fans.get(i).p5() : fans.get(i).p25()));
        }
        return path.close();
    }

    @Override
    public Table table() {
        Table table = Table.of("date").column("day", Table.Kind.NUMBER);
        for (String name : List.of("5 %", "25 %", "median", "75 %", "95 %")) {
            table.column(name, Table.Kind.NUMBER);
        }
        for (int i = 0; i < fans.size(); i++) {
            Fan fan = fans.get(i);
            table.row(days.date(i + 1), i + 1, fan.p5(), fan.p25(), fan.p50(), fan.p75(), fan.p95());
        }
        return table;
    }
}
