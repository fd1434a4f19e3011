package org.armistice.workbench.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.armistice.model.text.FileTrouble;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The countries of the world by Natural Earth at 1:10 million, as the npm package world-atlas has them in TopoJSON: lines that
 * countries share stand once.
 */
final class Atlas {
    private static final String FILE = "countries-10m.json.gz";

    /** [line][point] east and north, in degrees; east may be beyond 180 or -180 */
    private final double[][][] lines;

    private final List<Country> countries = new ArrayList<>();
    /** [line] how many countries have it as their outline: one on coasts, two on borders */
    private final int[] users;

    /**
     * A country.
     *
     * @param rings [polygon][ring] numbers of lines; ~n is line n backwards
     */
    record Country(String name, List<List<int[]>> rings) {}

    private record Transform(double[] scale, double[] translate) {}

    private record File(long[][][] arcs, Transform transform, JsonNode objects) {}

    private Atlas(File file) {
        lines = new double[file.arcs.length][][];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(file.arcs[i], file.transform);
        }
        users = new int[lines.length];
        for (JsonNode geometry : file.objects.get("countries").get("geometries")) {
            List<List<int[]>> rings = rings(geometry);
            countries.add(new Country(geometry.path("properties").path("name").asString(""), rings));
            rings.forEach(polygon -> polygon.forEach(this::count));
        }
    }

    private void count(int[] ring) {
        for (int line : ring) {
            users[line < 0 ? ~line : line]++;
        }
    }

    /** @throws UncheckedIOException if the file cannot be read */
    static Atlas read() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream packed = Atlas.class.getResourceAsStream(FILE)) {
            if (packed == null) {
                throw new IOException("it is not there");
            }
            return new Atlas(mapper.readValue(new GZIPInputStream(packed), File.class));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the outlines of the world: " + FileTrouble.words(e), e);
        }
    }

    /**
     * Each point is told by its distance from the one before, in steps of a grid. A line that crosses 180 degrees goes on beyond, and
     * does not come back from the other side.
     */
    private static double[][] line(long[][] steps, Transform transform) {
        double[][] line = new double[steps.length][];
        long x = 0;
        long y = 0;
        double turn = 0;
        for (int i = 0; i < steps.length; i++) {
            x += steps[i][0];
            y += steps[i][1];
            double east = x * transform.scale[0] + transform.translate[0] + turn;
            if (i > 0 && Math.abs(east - line[i - 1][0]) > 180) {
                double back = 360 * Math.rint((line[i - 1][0] - east) / 360);
                turn += back;
                east += back;
            }
            line[i] = new double[] {east, y * transform.scale[1] + transform.translate[1]};
        }
        return line;
    }

    private static List<List<int[]>> rings(JsonNode geometry) {
        List<List<int[]>> polygons = new ArrayList<>();
        JsonNode arcs = geometry.path("arcs");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygons.add(polygon(arcs));
            case "MultiPolygon" -> arcs.forEach(polygon -> polygons.add(polygon(polygon)));
            default -> {
                // nothing to draw
            }
        }
        return polygons;
    }

    private static List<int[]> polygon(JsonNode rings) {
        List<int[]> polygon = new ArrayList<>();
        for (JsonNode ring : rings) {
            int[] lines = new int[ring.size()];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = ring.get(i).asInt();
            }
            polygon.add(lines);
        }
        return polygon;
    }

    List<Country> countries() {
        return countries;
    }

    int count() {
        return lines.length;
    }

    double[][] line(int number) {
        return lines[number];
    }

    /** Whether a line parts two countries; else it is a coast. */
    boolean isBorder(int number) {
        return users[number] > 1;
    }
}
