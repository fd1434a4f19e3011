package org.armistice.app.chart;

import java.util.List;
import org.armistice.app.page.Letters;
import org.armistice.app.page.Path;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Svg.Anchor;

/** Names beside what stands for them, in as many lines as they need. */
public final class Legend {
    /** What stands for a name. */
    public enum Kind {
        /** A mark beside an area. */
        PLACE,
        AREA,
        MARK,
        LINE
    }

    private static final double LINE = 19;

    private final List<Party> parties;
    private final double width;
    private final Kind kind;

    public Legend(List<Party> parties, double width, Kind kind) {
        this.parties = List.copyOf(parties);
        this.width = width;
        this.kind = kind;
    }

    public double height() {
        return parties.isEmpty() ? 0 : write(null, 0, 0) + 6;
    }

    public void draw(Svg svg, double x, double y) {
        write(svg, x, y);
    }

    /** The height; draws nothing where there is nothing to draw on. */
    private double write(@org.jspecify.annotations.Nullable Svg svg, double left, double top) {
        double x = left;
        double y = top + LINE - 6;
        for (Party party : parties) {
            double swatch = kind == Kind.PLACE ? 38 : kind == Kind.MARK ? 14 : kind == Kind.AREA ? 22 : 30;
            double room = swatch + 4 + Letters.width(party.name(), Axes.FONT) + 18;
            if (x > left && x + room > left + width) {
                x = left;
                y += LINE;
            }
            if (svg != null) {
                item(svg, party, x, y, swatch);
            }
            x += room;
        }
        return y - top + 6;
    }

    private void item(Svg svg, Party party, double x, double y, double swatch) {
        if (kind == Kind.LINE) {
            svg.line(party.look(), new Path().move(x, y - 4).to(x + 28, y - 4));
        }
        if (kind == Kind.PLACE || kind == Kind.MARK) {
            svg.mark(party.look(), party.look().number() < 0 ? "hollow" : "", x + 6, y - 4, 1);
        }
        if (kind == Kind.PLACE || kind == Kind.AREA) {
            svg.rect(party.look(), x + swatch - 22, y - 10, 20, 12);
        }
        svg.text("label", Anchor.START, x + swatch + 4, y, party.name());
    }
}
