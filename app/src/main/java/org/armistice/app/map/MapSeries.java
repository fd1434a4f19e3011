package org.armistice.app.map;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.armistice.app.chart.Legend;
import org.armistice.app.chart.Party;
import org.armistice.app.chart.Tenure.Stay;
import org.armistice.app.page.Drawing;
import org.armistice.app.page.Numbers;
import org.armistice.app.page.Svg;
import org.armistice.app.page.Svg.Anchor;
import org.armistice.app.page.Table;

/**
 * The same map on several days. Only what has changed hands since the map before is named, so that what happened can be
 * read from one map to the next.
 */
public final class MapSeries implements Drawing {
    private static final double WIDTH = 900;
    private static final double GAP = 24;
    private static final double MAP = (WIDTH - 2 * GAP) / 3;
    private static final double HEAD = 24;
    private static final double LABEL = 11.5;

    private final Atlas atlas;
    private final List<Integer> chosen;
    private final double size;
    private final Layout layout;
    private final Legend legend;

    public MapSeries(Atlas atlas, List<Integer> chosen) {
        this.atlas = atlas;
        this.chosen = List.copyOf(chosen);
        size = DayMap.size(atlas.sites().size(), 0.62);
        layout = new Layout(atlas.sites(), MAP, 10, 11 * size);
        legend = new Legend(atlas.parties(), WIDTH, Legend.Kind.MARK);
    }

    /**
     * Days that tell the story: the first, the last, and between them those by which equally many places have changed
     * hands.
     *
     * @param most how many at most, at least 2
     */
    public static List<Integer> days(Atlas atlas, int most) {
        List<Integer> handovers = new ArrayList<>();
        for (Site site : atlas.sites()) {
            List<Stay> stays = site.tenure().stays();
            for (int i = 1; i < stays.size(); i++) {
                if (!stays.get(i).holder().equals(stays.get(i - 1).holder())) {
                    handovers.add(stays.get(i).day());
                }
            }
        }
        handovers.sort(null);
        TreeSet<Integer> days = new TreeSet<>(List.of(1, atlas.days().count()));
        int between = most - 2;
        if (new TreeSet<>(handovers).size() <= between) {
            days.addAll(handovers);
        } else {
            for (int i = 1; i <= between; i++) {
                days.add(handovers.get((int) Math.ceil(i * handovers.size() / (between + 1.0)) - 1));
            }
        }
        return List.copyOf(days);
    }

    @Override
    public String title() {
        return "The map by day";
    }

    @Override
    public String description() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            List<String> changed = new ArrayList<>();
            for (Site site : atlas.sites()) {
                if (hasChanged(site, i)) {
                    changed.add(site.name() + " to "
                            + site.tenure().at(chosen.get(i)).holder().name());
                }
            }
            if (!changed.isEmpty()) {
                parts.add("by " + atlas.days().named(chosen.get(i)) + " " + String.join(", ", changed));
            }
        }
        return "The same map on " + Numbers.counted(chosen.size(), "day") + ". "
                + (parts.isEmpty()
                        ? "No place has changed hands."
                        : "Changed hands: " + String.join("; ", parts) + ".");
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public double height() {
        int rows = (chosen.size() + 2) / 3;
        return legend.height() + rows * (HEAD + layout.height()) + (rows - 1) * GAP;
    }

    @Override
    public void draw(Svg svg) {
        legend.draw(svg, 0, 0);
        for (int i = 0; i < chosen.size(); i++) {
            double left = i % 3 * (MAP + GAP);
            double top = legend.height() + i / 3 * (HEAD + layout.height() + GAP);
            svg.at(left, top);
            svg.text("head", Anchor.START, 0, 15, atlas.days().named(chosen.get(i)));
            svg.text("tick", Anchor.END, MAP, 15, "day " + chosen.get(i));
            svg.line("grid", 0, 21, MAP, 21);
            svg.close().at(left, top + HEAD);
            map(svg, i);
            svg.close();
        }
    }

    private void map(Svg svg, int panel) {
        Marks.ways(svg, atlas, layout);
        Names names = new Names(layout, atlas.sites().size(), MAP, 6 * size, LABEL);
        for (int i = 0; i < atlas.sites().size(); i++) {
            if (hasChanged(atlas.sites().get(i), panel)) {
                svg.path("halo", Marks.ring(layout.x(i), layout.y(i), 8.5 * size));
            }
            Marks.mark(svg, atlas.sites().get(i).tenure().at(chosen.get(panel)), layout.x(i), layout.y(i), size);
        }
        for (int i : DayMap.byWeight(atlas.sites())) {
            if (hasChanged(atlas.sites().get(i), panel)) {
                names.write(svg, "name strong", i, atlas.sites().get(i).name());
            }
        }
    }

    private boolean hasChanged(Site site, int panel) {
        if (panel == 0) {
            return false;
        }
        Party before = site.tenure().at(chosen.get(panel - 1)).holder();
        return !before.equals(site.tenure().at(chosen.get(panel)).holder());
    }

    @Override
    public Table table() {
        Table table = Table.of("place");
        chosen.forEach(day -> table.column(atlas.days().date(day).toString(), Table.Kind.TEXT));
        int steady = 0;
        for (Site site : atlas.sites()) {
            if (site.tenure().isSteady()) {
                steady++;
                continue;
            }
            Object[] row = new Object[chosen.size() + 1];
            row[0] = site.name();
            for (int i = 0; i < chosen.size(); i++) {
                row[i + 1] = site.tenure().at(chosen.get(i)).holder().name();
            }
            table.row(row);
        }
        return table.caption(Numbers.counted(steady, "place") + " that stayed with one holder and uncontested "
                + (steady == 1 ? "is" : "are") + " left out.");
    }
}
