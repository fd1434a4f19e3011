package org.armistice.app.chart;

import java.util.Comparator;
import java.util.List;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Letters;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Path;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Svg.Anchor;
import org.armistice.app.page.Table;

/**
 * What an outcome is with one assumption at either end of its range and all others as they stand; the widest bar first.
 *
 * @param unit of the outcome
 * @param base the outcome with all assumptions as they stand
 */
public record Tornado(String title, String description, String unit, double base, List<Bar> bars) implements Drawing {
    private static final double WIDTH = 900;
    private static final double MOST_NAME = 290;
    private static final double ROW = 24;

    /**
     * An assumption.
     *
     * @param low the outcome at the low end of its range
     * @param high the outcome at the high end of its range
     * @param lowEnd the value there, as people read it
     * @param highEnd the value there, as people read it
     */
    public record Bar(String name, double low, double high, String lowEnd, String highEnd) {
        double width() {
            return Math.abs(high - low);
        }
    }

    public Tornado {
        bars = bars.stream().sorted(Comparator.comparing(Bar::width).reversed()).toList();
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return 30 + bars.size() * ROW + 42;
    }

    @Override
    public void draw(Svg svg) {
        double name = 60;
        double least = base;
        double most = base;
        double ends = 0;
        for (Bar bar : bars) {
            name = Math.max(name, Letters.width(bar.name(), Axes.FONT));
            least = Math.min(least, Math.min(bar.low(), bar.high()));
            most = Math.max(most, Math.max(bar.low(), bar.high()));
            ends = Math.max(ends, Letters.width(bar.lowEnd(), 11));
            ends = Math.max(ends, Letters.width(bar.highEnd(), 11));
        }
        double left = Math.min(MOST_NAME, name) + 16;
        double margin = Math.min(110, ends + 12);
        Scale x = Scale.round(least, most, left + margin, WIDTH - margin, 6);
        double top = 30;
        double bottom = top + bars.size() * ROW;
        legend(svg, x.from());
        Axes.bottom(svg, x, top, bottom, false);
        svg.text("unit", Anchor.END, x.to(), bottom + 35, unit);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = top + i * ROW;
            svg.text("label", Anchor.START, 4, y + 16, Letters.cut(bar.name(), Axes.FONT, left - 12));
            half(svg, "low", bar.low(), bar.lowEnd(), x, y, bar.low() < bar.high());
            half(svg, "high", bar.high(), bar.highEnd(), x, y, bar.low() >= bar.high());
        }
        svg.line("reference", x.at(base), top - 4, x.at(base), bottom);
    }

    private static void legend(Svg svg, double x) {
        svg.rect("low", x, 4, 20, 11).text("label", Anchor.START, x + 25, 14, "low end of its range");
        svg.rect("high", x + 170, 4, 20, 11).text("label", Anchor.START, x + 195, 14, "high end of its range");
    }

    private void half(Svg svg, String style, double value, String end, Scale x, double y, boolean left) {
        double from = Math.min(x.at(base), x.at(value));
        svg.rect(style, from, y + 4, Math.abs(x.at(value) - x.at(base)), ROW - 8);
        boolean outwardsLeft = value < base || value == base && left;
        double at = x.at(value) + (outwardsLeft ? -5 : 5);
        svg.text("value", outwardsLeft ? Anchor.END : Anchor.START, at, y + 16, end);
        svg.path("axis", new Path().move(x.at(value), y + 4).to(x.at(value), y + ROW - 4));
    }

    @Override
    public Table table() {
        Table table = Table.of("assumption", "low end", "high end")
                .column("outcome at the low end", Table.Kind.NUMBER)
                .column("outcome at the high end", Table.Kind.NUMBER)
                .column("apart by", Table.Kind.NUMBER)
                .caption("As all assumptions stand: " + Numbers.shown(base) + " " + unit);
        bars.forEach(b -> table.row(b.name(), b.lowEnd(), b.highEnd(), b.low(), b.high(), b.width()));
        return table;
    }
}
