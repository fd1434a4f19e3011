package org.armistice.workbench.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armistice.model.json.Json;
import org.armistice.model.json.JsonNode;
import org.armistice.model.scenario.Scenario;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyRoutesTest {
    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Opened bench;

    @BeforeAll
    static void open() {
        bench = Opened.in(folder);
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static HttpResponse<String> save(Map<String, Object> form) {
        return bench.post("api/scenarios/three-valleys/copies", Json.line(form));
    }

    private static Map<String, Object> with(String name, String file, String text) {
        return Map.of("name", name, "files", List.of(Map.of("name", file, "text", text)));
    }

    private static List<String> folders() {
        try (Stream<Path> all = Files.list(bench.scenarios())) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void valuesAreWrittenWhereTheScenarioHasThemAndNothingElseIsTouched() throws IOException {
        HttpResponse<String> answer = save(Map.of(
                "name",
                "four-valleys",
                "title",
                "Four: \"valleys\"",
                "set",
                List.of("company=500 fighters", "half=60 %")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Path copy = bench.scenarios().resolve("four-valleys");
        Scenario read = Scenario.read(copy);
        assertThat(read.title()).isEqualTo("Four: \"valleys\"");
        assertThat(read.assumptions()).anySatisfy(a -> {
            assertThat(a.path()).isEqualTo("company");
            assertThat(a.text()).isEqualTo("500 fighters");
        });
        List<String> before = Files.readAllLines(bench.scenarios().resolve("three-valleys/scenario.yaml"));
        List<String> after = Files.readAllLines(copy.resolve("scenario.yaml"));
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.stream().filter(line -> !before.contains(line))).hasSize(4);
        assertThat(bench.get("api/scenarios").body()).contains("\"id\":\"four-valleys\"");
    }

    @Test
    void namesCannotLeaveTheFolderOrReplaceWhatIsThere() {
        List<String> before = folders();
        for (String name : List.of("", "../x", "a/b", ".hidden", "three-valleys", "X", "a\\b", "-x", "a..b")) {
            assertThat(save(Map.of("name", name)).statusCode()).as(name).isEqualTo(422);
        }
        assertThat(bench.post("api/scenarios/nothing/copies", "{\"name\": \"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void wrongValuesAreToldAllAtOnceAndNothingIsWritten() {
        List<String> before = folders();
        HttpResponse<String> answer = save(Map.of(
                "name",
                "wrong",
                "set",
                List.of("company=9 fighters", "compny=500 fighters", "supply.patience=5 days")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JsonNode.read(answer.body()).nodes("problems")).hasSize(3);
        assertThat(answer.body()).contains("Maybe 'company'?");
        assertThat(folders()).isEqualTo(before);
    }

    @Test
    void placesAndRoutesComeFromGeoJson() {
        String geo = """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [0.4, 0.4]},
                   "properties": {"id": "new-town", "name": "New Town", "kind": "town", "holder": "league"}},
                  {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[0.4, 0.4], [0.35, 0.3]]},
                   "properties": {"id": "new-road", "start": "new-town", "end": "millford", "kind": "secondary"}}
                ]}
                """;
        HttpResponse<String> answer = save(with("from-geojson", "new.geojson", geo));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode scenario =
                JsonNode.read(bench.get("api/scenarios/from-geojson").body());
        assertThat(scenario.nodes("places")).hasSize(8);
        assertThat(scenario.nodes("routes").stream().filter(r -> r.text("id").equals("new-road")))
                .hasSize(1);
        assertThat(bench.get("api/scenarios/three-valleys").body()).doesNotContain("new-town");
    }

    @Test
    void allThatIsWrongWithAFileIsToldWhereItIs() {
        List<String> before = folders();
        String geo = """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [200, 0]}, "properties": {"id": "a"}},
                  {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": []}, "properties": {"id": "b"}},
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 1]}, "properties": {"id": "Not An Id"}}
                ]}
                """;
        HttpResponse<String> answer = save(with("bad", "bad.geojson", geo));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JsonNode.read(answer.body()).nodes("problems"))
                .extracting(p -> p.text("file") + ":" + p.number("line"))
                .containsExactly("bad.geojson:2", "bad.geojson:3", "bad.geojson:4");
        assertThat(save(with("bad", "bad.json", "{\"features\": [")).statusCode())
                .isEqualTo(422);
        assertThat(save(with("bad", "bad.json", "[]")).statusCode()).isEqualTo(422);
        assertThat(save(with("bad", "bad.txt", "x")).statusCode()).isEqualTo(422);
        assertThat(folders()).isEqualTo(before);
    }

    /** What only the whole scenario can tell is wrong is told at the row of the file that was brought. */
    @Test
    void rowsThatDoNotFitTheScenarioAreToldWhereTheyCameFrom() {
        HttpResponse<String> answer = save(
                with(
                        "bad",
                        "more.csv",
                        "id,name,kind,latitude,longitude,holder\nold-mill,Old Mill,village,0.2,0.2,league\ninn,Inn,vilage,0.2,0.3,leage\n"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(JsonNode.read(answer.body()).nodes("problems")).isNotEmpty().anySatisfy(p -> {
            assertThat(p.text("file")).isEqualTo("more.csv");
            assertThat(p.number("line")).isEqualTo(3);
        });
    }

    @Test
    void columnsAndPropertiesThatMeanNothingAreToldInTheFileThatHasThem() {
        HttpResponse<String> table = save(with("bad", "more.csv", "id,name,holdr\nweir,Weir,leage\n"));
        assertThat(JsonNode.read(table.body()).nodes("problems"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.text("file")).isEqualTo("more.csv");
                    assertThat(p.number("line")).isEqualTo(1);
                    assertThat(p.text("text")).contains("'holdr'", "Maybe 'holder'?");
                });
        HttpResponse<String> geo = save(with("bad", "more.geojson", """
                        {"features": [
                          {"properties": {"id": "weir", "holdr": "x"}, "geometry": {"type": "Point", "coordinates": [1, 2]}},
                          {"properties": {"id": "lock", "holdr": "x"}, "geometry": {"type": "Point", "coordinates": [1, 3]}}
                        ]}
                        """));
        assertThat(JsonNode.read(geo.body()).nodes("problems")).singleElement().satisfies(p -> {
            assertThat(p.number("line")).isEqualTo(2);
            assertThat(p.text("text")).contains("'holdr' is no property of a place. Maybe 'holder'?");
        });
    }

    @Test
    void filesThatAreTooLongOrTooWideAreRefused() {
        HttpResponse<String> longOne = save(with("long", "places.csv", "id\n" + "a\n".repeat(20_001)));
        assertThat(longOne.statusCode()).isEqualTo(422);
        assertThat(longOne.body()).contains("at most 20000 rows");
        String properties =
                IntStream.range(0, 101).mapToObj(i -> "\"p" + i + "\": 1").collect(Collectors.joining(","));
        HttpResponse<String> wide = save(with(
                "wide",
                "places.geojson",
                "{\"features\": [{\"properties\": {" + properties
                        + "}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [1, 2]}}]}"));
        assertThat(wide.statusCode()).isEqualTo(422);
        assertThat(wide.body()).contains("at most 100 columns");
    }
}
