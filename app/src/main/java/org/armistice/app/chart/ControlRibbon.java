package org.armistice.app.chart;

import java.util.List;
import org.armistice.app.chart.Tenure.Stay;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Letters;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Svg.Anchor;
import org.armistice.app.page.Table;

/**
 * Who held places from when till when: a ribbon for each, with a strip beneath while somebody contests it.
 *
 * @param parties in the order of the legend
 * @param groups of places, each under its own title
 */
public record ControlRibbon(String title, String description, Days days, List<Party> parties, List<Group> groups)
        implements Drawing {
    private static final double WIDTH = 900;
    private static final double LEFT = 190;
    private static final double ROW = 22;
    private static final double HEAD = 24;

    /** Places that belong together. */
    public record Group(String title, List<Tenure> places) {
        public Group {
            places = List.copyOf(places);
        }
    }

    public ControlRibbon {
        parties = List.copyOf(parties);
        groups = List.copyOf(groups);
    }

    private Legend legend() {
        return new Legend(parties, WIDTH, Legend.Kind.AREA);
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        double height = legend().height() + 8 + 24;
        for (Group group : groups) {
            height += HEAD + group.places().size() * ROW;
        }
        return height;
    }

    @Override
    public void draw(Svg svg) {
        legend().draw(svg, 0, 0);
        Scale x = days.scale(LEFT, WIDTH - 4);
        double top = legend().height() + 8;
        double bottom = height() - 24;
        Axes.days(svg, days, x, top, bottom);
        double y = top;
        for (Group group : groups) {
            svg.text("head", Anchor.START, 0, y + HEAD - 8, group.title());
            y += HEAD;
            for (Tenure place : group.places()) {
                svg.text("label", Anchor.END, LEFT - 10, y + 12, Letters.cut(place.place(), Axes.FONT, LEFT - 16));
                ribbon(svg, place, x, y);
                y += ROW;
            }
        }
    }

    private void ribbon(Svg svg, Tenure place, Scale x, double y) {
        List<Stay> stays = place.stays();
        int from = 0;
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            double end = x.at(end(stays, i));
            if (!stay.contester().equals(Party.NOBODY)) {
                svg.open("", place.place() + ": " + says(stay, end(stays, i)));
                double width = Math.max(1.5, end - x.at(stay.day()));
                svg.rect(stay.contester().look(), x.at(stay.day()), y + 14, width, 4)
                        .close();
            }
            if (i + 1 == stays.size() || !stays.get(i + 1).holder().equals(stay.holder())) {
                Stay whole = new Stay(stays.get(from).day(), stay.holder(), Party.NOBODY);
                svg.open("", place.place() + ": " + says(whole, end(stays, i)));
                svg.rect(stay.holder().look(), x.at(whole.day()), y + 2, end - x.at(whole.day()), 10)
                        .close();
                from = i + 1;
            }
        }
    }

    /** The day after the last of a stay. */
    private int end(List<Stay> stays, int i) {
        return i + 1 < stays.size() ? stays.get(i + 1).day() : days.count() + 1;
    }

    private String says(Stay stay, int end) {
        return stay.holder().name()
                + (stay.contester().equals(Party.NOBODY)
                        ? ""
                        : ", contested by " + stay.contester().name())
                + ", " + days.named(stay.day()) + " to " + days.named(end - 1);
    }

    @Override
    public Table table() {
        Table table = Table.of("place", "held by", "contested by", "from", "to").column("days", Table.Kind.NUMBER);
        for (Group group : groups) {
            for (Tenure place : group.places()) {
                for (int i = 0; i < place.stays().size(); i++) {
                    Stay stay = place.stays().get(i);
                    int end = end(place.stays(), i);
                    table.row(
                            place.place(),
                            stay.holder().name(),
                            stay.contester().equals(Party.NOBODY)
                                    ? ""
                                    : stay.contester().name(),
                            days.date(stay.day()),
                            days.date(end - 1),
                            end - stay.day());
                }
            }
        }
        return table;
    }
}
