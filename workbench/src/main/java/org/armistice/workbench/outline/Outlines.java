package org.armistice.workbench.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.place.Place;
import org.armistice.model.scenario.Scenario;
import org.armistice.workbench.kept.Latest;

/** Cuts the part of the world in which a scenario plays from the atlas; the last few are kept. */
public final class Outlines {
    private static final int MOST_KEPT = 8;

    /** What is smaller than this part of a box is not seen. */
    private static final double FINEST = 1 / 5000.0;

    /** Countries of which less is seen have no room for their name. */
    private static final double LEAST_NAMED = 0.006;

    private final Latest<Box, Outline> kept = new Latest<>(MOST_KEPT);

    /** Nothing for a scenario that does not play in the world, or whose places have no positions. */
    Outline of(Scenario scenario) {
        return of(scenario, scenario.createWorld().list(Place.TYPE));
    }

    /** Round some places of a scenario only. */
    public Outline of(Scenario scenario, List<Place> places) {
        Box box = scenario.isOutlined() ? Box.round(places) : null;
        return box == null ? Outline.NONE : kept.get(box, () -> around(box));
    }

    Outline around(Box box) {
        return box.turns().stream().map(this::cut).reduce(Outline.NONE, Outline::with);
    }

    /** It is the same for all, and read when it is first needed. */
    private static final class OneAtlas {
        static final Atlas READ = Atlas.read();
    }

    void warmUp() {
        atlas();
    }

    private static Atlas atlas() {
        return OneAtlas.READ;
    }

    private synchronized Outline cut(Box box) {
        Atlas read = atlas();
        Cutting cutting = new Cutting(box, box.size() * FINEST);
        double[][][] lines = new double[read.count()][][];
        List<int[]> coasts = new ArrayList<>();
        List<int[]> borders = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (Box.round(read.line(i)).meets(box)) {
                lines[i] = cutting.simplified(read.line(i));
                (read.isBorder(i) ? borders : coasts).addAll(cutting.within(lines[i]));
            }
        }
        List<int[]> land = new ArrayList<>();
        List<Outline.Named> named = new ArrayList<>();
        for (Atlas.Country country : read.countries()) {
            double largest = 0;
            List<double[]> widest = List.of();
            for (List<int[]> polygon : country.rings()) {
                for (int[] ring : polygon) {
                    List<double[]> part = cutting.clipped(points(read, lines, ring, box));
                    double size = Math.abs(Area.of(part));
                    if (part.size() > 2 && size > 0) {
                        land.add(Cutting.steps(part));
                    }
                    if (size > largest) {
                        largest = size;
                        widest = part;
                    }
                }
            }
            double share = largest / ((box.east() - box.west()) * (box.north() - box.south()));
            if (share > LEAST_NAMED) {
                double[] middle = Area.middle(widest);
                named.add(new Outline.Named(country.name(), middle[0], middle[1], share));
            }
        }
        return new Outline(land, coasts, borders, named);
    }

    /** The points of a ring; empty if it lies wholly outside. */
    private static List<double[]> points(Atlas atlas, double[][][] lines, int[] ring, Box box) {
        if (Arrays.stream(ring).allMatch(line -> lines[number(line)] == null) && !surrounds(atlas, ring, box)) {
            return List.of();
        }
        List<double[]> points = new ArrayList<>();
        for (int line : ring) {
            double[][] part = lines[number(line)] == null ? atlas.line(number(line)) : lines[number(line)];
            double[] first = part[line < 0 ? part.length - 1 : 0];
            // The next line begins where the last has ended, but may be counted from the other side.
            double turn = points.isEmpty() ? 0 : 360 * Math.rint((points.get(points.size() - 1)[0] - first[0]) / 360);
            for (int i = points.isEmpty() ? 0 : 1; i < part.length; i++) {
                double[] point = part[line < 0 ? part.length - 1 - i : i];
                points.add(turn == 0 ? point : new double[] {point[0] + turn, point[1]});
            }
        }
        return points;
    }

    /** A country may be so large that none of its outline is near. */
    private static boolean surrounds(Atlas atlas, int[] ring, Box box) {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int line : ring) {
            Box round = Box.round(atlas.line(number(line)));
            west = Math.min(west, round.west());
            east = Math.max(east, round.east());
            south = Math.min(south, round.south());
            north = Math.max(north, round.north());
        }
        return new Box(west, south, east, north).meets(box);
    }

    private static int number(int line) {
        return line < 0 ? ~line : line;
    }
}
