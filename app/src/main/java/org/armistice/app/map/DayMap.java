package org.armistice.app.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.app.chart.Legend;
import org.armistice.app.chart.Party;
import org.armistice.app.chart.Tenure.Stay;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Table;

/**
 * Who holds what on one day, over the whole width of a page. Every mark carries in its attributes how it is on the other
 * days, so that a script can step through them.
 */
public final class DayMap implements Drawing {
    private static final double WIDTH = 900;
    private static final double MARGIN = 26;
    private static final double LABEL = 12;

    private final Atlas atlas;
    private final int day;
    private final double size;
    private final Layout layout;
    private final Legend legend;

    public DayMap(Atlas atlas, int day) {
        this.atlas = atlas;
        this.day = day;
        size = size(atlas.sites().size(), 1);
        layout = new Layout(atlas.sites(), WIDTH, MARGIN, 11.5 * size);
        legend = new Legend(atlas.parties(), WIDTH, Legend.Kind.MARK);
    }

    /** Marks of a crowd are smaller. */
    static double size(int sites, double most) {
        return Math.max(0.35, Math.min(most, most * Math.sqrt(130.0 / Math.max(1, sites))));
    }

    @Override
    public String title() {
        return "Who holds what on " + atlas.days().named(day);
    }

    @Override
    public String description() {
        Map<String, Integer> counts = new HashMap<>();
        atlas.sites().forEach(s -> counts.merge(s.tenure().at(day).holder().name(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        for (Party party : atlas.parties()) {
            if (counts.containsKey(party.name())) {
                parts.add(party.name() + " " + counts.get(party.name()));
            }
        }
        return "A map of " + atlas.sites().size() + " places and the ways between them. Places held: "
                + String.join(", ", parts) + ".";
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        return legend.height() + layout.height();
    }

    @Override
    public void draw(Svg svg) {
        legend.draw(svg, 0, 0);
        svg.at(0, legend.height());
        Marks.ways(svg, atlas, layout);
        for (int i = 0; i < atlas.sites().size(); i++) {
            mark(svg, i);
        }
        Names names = new Names(layout, atlas.sites().size(), WIDTH, 6 * size, LABEL);
        for (int i : byWeight(atlas.sites())) {
            Site site = atlas.sites().get(i);
            names.write(svg, site.tenure().isSteady() ? "name" : "name strong", i, site.name());
        }
        svg.close();
    }

    private void mark(Svg svg, int i) {
        Site site = atlas.sites().get(i);
        Stay stay = site.tenure().at(day);
        svg.open("", site.name() + ": " + stay.holder().name());
        if (site.tenure().isSteady()) {
            Marks.mark(svg, stay, layout.x(i), layout.y(i), size);
        } else {
            boolean contested = !stay.contester().equals(Party.NOBODY);
            String ring = contested ? stay.contester().look().colour() : "off";
            svg.path("ring " + ring, Marks.ring(layout.x(i), layout.y(i), 7.5 * size));
            Stay shown = new Stay(stay.day(), stay.holder(), Party.NOBODY);
            Marks.mark(svg, shown, layout.x(i), layout.y(i), size, "data-days", days(site));
        }
        svg.close();
    }

    /** From which day on who holds and who contests: {@code 1:0:-1 45:1:0}, by the numbers of looks. */
    private static String days(Site site) {
        StringBuilder days = new StringBuilder();
        for (Stay stay : site.tenure().stays()) {
            days.append(days.isEmpty() ? "" : " ")
                    .append(stay.day())
                    .append(':')
                    .append(stay.holder().look().number())
                    .append(':')
                    .append(stay.contester().look().number());
        }
        return days.toString();
    }

    /** What changes hands first, then what matters most. */
    static List<Integer> byWeight(List<Site> sites) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> sites.get(i).tenure().isSteady())
                .thenComparing(i -> -sites.get(i).weight())
                .thenComparing(i -> sites.get(i).name()));
        return order;
    }

    @Override
    public Table table() {
        Table table = Table.of("place", "held by", "contested by")
                .column("latitude", Table.Kind.NUMBER)
                .column("longitude", Table.Kind.NUMBER);
        for (Site site : atlas.sites()) {
            Stay stay = site.tenure().at(day);
            table.row(
                    site.name(),
                    stay.holder().name(),
                    stay.contester().equals(Party.NOBODY)
                            ? ""
                            : stay.contester().name(),
                    site.latitude(),
                    site.longitude());
        }
        return table;
    }
}
