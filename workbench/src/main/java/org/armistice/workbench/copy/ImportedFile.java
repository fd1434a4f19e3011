package org.armistice.workbench.copy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armistice.model.csv.CsvCell;
import org.armistice.model.csv.CsvRow;
import org.armistice.model.csv.CsvTable;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.text.TextFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads places and routes of a file that somebody brings: a table with the columns of places.csv or routes.csv, or GeoJSON with points
 * and lines whose properties are such columns.
 */
final class ImportedFile {
    private static final List<String> PLACE_COLUMNS = Scenario.columns(Place.TYPE);
    private static final List<String> ROUTE_COLUMNS = Scenario.columns(Route.TYPE);
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 100;
    /** Reads one feature after the other out of a larger text. */
    private static final JsonMapper FEATURES = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final double EARTH_KM = 6371.0088;

    private final String name;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> columns = new HashSet<>();
    /** Properties that mean nothing here, each told once. */
    private final Set<String> unknown = new HashSet<>();

    private ImportedFile(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** @throws BadInput with all that is wrong with it */
    static List<Taken> read(CopyForm.Imported imported) {
        String name = imported.name() == null ? "file" : imported.name().replaceAll("[\\p{Cntrl}/\\\\]", "_");
        ImportedFile file = new ImportedFile(name, imported.text() == null ? "" : imported.text());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            file.table();
        } else if (lower.endsWith(".geojson") || lower.endsWith(".json")) {
            file.geoJson();
        } else {
            file.fail(Position.ofFile(name), "a file of places and routes ends in .csv, .geojson or .json.");
        }
        if (!file.problems.isEmpty()) {
            throw new BadInput(file.problems);
        }
        return file.taken;
    }

    private void fail(Position at, String message) {
        problems.add(new Problem(at, message));
    }

    private void table() {
        CsvTable table = CsvTable.read(new TextFile(name, text));
        List<String> header = table.header().stream().map(CsvCell::text).toList();
        boolean routes = header.contains("start") && header.contains("end");
        table.checkColumns(routes ? ROUTE_COLUMNS : PLACE_COLUMNS, List.of("id"), problems);
        if (!header.contains("id")) {
            return;
        }
        if (table.rows().size() > MOST_ROWS) {
            fail(table.rows().get(MOST_ROWS).position(), "a file has at most " + MOST_ROWS + " rows.");
            return;
        }
        if (isTooWide(header, new Position(name, 1, 1))) {
            return;
        }
        for (CsvRow row : table.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (String column : header) {
                cells.put(column, row.text(column));
            }
            take(routes, cells, row.position());
        }
    }

    /** Each of them becomes a column of the scenario's own table. */
    private boolean isTooWide(Collection<String> more, Position at) {
        columns.addAll(more);
        if (columns.size() > MOST_COLUMNS) {
            fail(at, "a file has at most " + MOST_COLUMNS + " columns, which are properties of features.");
            return true;
        }
        return false;
    }

    private void take(boolean isRoute, Map<String, String> cells, Position at) {
        String id = cells.getOrDefault("id", "");
        if (!id.matches("[a-z0-9_-]{1,80}")) {
            fail(
                    at,
                    (id.isEmpty() ? "this has no id" : "'" + id + "' is no id")
                            + "; ids are lower-case letters, digits, '-' and '_'.");
        } else if (!ids.add(id)) {
            fail(at, "'" + id + "' is given twice.");
        }
        taken.add(new Taken(isRoute, cells, at));
    }

    private void geoJson() {
        try (JsonParser parser = FEATURES.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                fail(new Position(name, 1, 1), "this is no GeoJSON: it does not begin with '{'.");
                return;
            }
            boolean any = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean features = "features".equals(parser.currentName());
                parser.nextToken();
                if (features && parser.currentToken() == JsonToken.START_ARRAY) {
                    any = true;
                    features(parser);
                } else {
                    parser.skipChildren();
                }
            }
            if (!any) {
                fail(new Position(name, 1, 1), "this is no collection of features: it has no list 'features'.");
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            fail(new Position(name, line, column), "this is no JSON: " + e.getOriginalMessage());
        }
    }

    private void features(JsonParser parser) {
        int number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            number++;
            Position at = new Position(
                    name,
                    parser.currentTokenLocation().getLineNr(),
                    parser.currentTokenLocation().getColumnNr());
            JsonNode feature = FEATURES.readTree(parser);
            if (number > MOST_ROWS) {
                fail(at, "a file has at most " + MOST_ROWS + " features.");
                return;
            }
            feature(feature, number, at);
            if (columns.size() > MOST_COLUMNS) {
                return;
            }
        }
    }

    private void feature(JsonNode feature, int number, Position at) {
        JsonNode geometry = feature.path("geometry");
        String type = geometry.path("type").asString("");
        Map<String, String> cells = new LinkedHashMap<>();
        feature.path("properties").properties().forEach(property -> {
            if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                cells.put(property.getKey(), property.getValue().asString());
            }
        });
        boolean isRoute = type.equals("LineString");
        List<String> known = isRoute ? ROUTE_COLUMNS : PLACE_COLUMNS;
        String noun = isRoute ? Route.TYPE.noun() : Place.TYPE.noun();
        for (String property : cells.keySet()) {
            if (!known.contains(property) && unknown.add(noun + " " + property)) {
                fail(
                        at,
                        "feature " + number + ": '" + property + "' is no property of a " + noun + "."
                                + Suggestion.maybe(property, known));
            }
        }
        if (isTooWide(cells.keySet(), at)) {
            return;
        }
        if (type.equals("Point")) {
            double @Nullable [] position = position(geometry.path("coordinates"));
            if (position == null) {
                fail(at, "feature " + number + ": a point has a longitude of -180 .. 180 and a latitude of -90 .. 90.");
                return;
            }
            cells.put("longitude", decimal(position[0]));
            cells.put("latitude", decimal(position[1]));
            take(false, cells, at);
        } else if (type.equals("LineString")) {
            line(geometry.path("coordinates"), cells, number, at);
        } else {
            fail(
                    at,
                    "feature " + number + ": '" + type
                            + "' is neither a Point, which is a place, nor a LineString, which is a route.");
        }
    }

    private void line(JsonNode coordinates, Map<String, String> cells, int number, Position at) {
        double km = 0;
        double @Nullable [] before = null;
        for (JsonNode each : coordinates) {
            double @Nullable [] position = position(each);
            if (position == null) {
                fail(at, "feature " + number + ": a line has longitudes of -180 .. 180 and latitudes of -90 .. 90.");
                return;
            }
            km += before == null ? 0 : distance(before, position);
            before = position;
        }
        if (cells.getOrDefault("start", "").isEmpty()
                || cells.getOrDefault("end", "").isEmpty()) {
            fail(at, "feature " + number + ": a route names the places 'start' and 'end' in its properties.");
        }
        // As long as it is drawn, unless it says how long it is.
        cells.putIfAbsent("length", decimal(Math.max(0.1, Math.round(km * 10) / 10.0)));
        take(true, cells, at);
    }

    private static double @Nullable [] position(JsonNode coordinates) {
        if (!coordinates.isArray()
                || coordinates.size() < 2
                || !coordinates.get(0).isNumber()
                || !coordinates.get(1).isNumber()) {
            return null;
        }
        double longitude = coordinates.get(0).asDouble();
        double latitude = coordinates.get(1).asDouble();
        return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? new double[] {longitude, latitude} : null;
    }

    /** On a sphere. */
    private static double distance(double[] one, double[] other) {
        double up = Math.toRadians(other[1] - one[1]) / 2;
        double across = Math.toRadians(other[0] - one[0]) / 2;
        double part = Math.pow(Math.sin(up), 2)
                + Math.cos(Math.toRadians(one[1])) * Math.cos(Math.toRadians(other[1])) * Math.pow(Math.sin(across), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(part)));
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value)
                .setScale(5, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
