package org.armistice.workbench.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportRoutesTest {
    @TempDir
    private Path folder;

    @Test
    void runsAreSavedAsFilesAndNothingElseIs() {
        try (Opened bench = Opened.in(folder)) {
            String run = JsonNode.read(bench.post("api/runs", "{\"scenario\": \"three-valleys\", \"days\": 9}")
                            .body())
                    .text("id");
            HttpResponse<String> report = bench.get("api/runs/" + run + "/files/report.html");
            assertThat(report.body()).isEqualTo("<title>three-valleys</title>");
            assertThat(report.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(bench.get("api/runs/" + run + "/files/days.csv").body()).startsWith("day,");
            assertThat(bench.get("api/runs/" + run + "/files/control.csv").body())
                    .startsWith("day,");
            assertThat(bench.get("api/runs/" + run + "/files/rules.json").statusCode())
                    .isEqualTo(404);
            assertThat(bench.get("api/runs/" + run + "/files/..%2f..%2f..%2fscenarios")
                            .statusCode())
                    .isIn(400, 404);
            assertThat(bench.get("api/runs/nothing/files/days.csv").statusCode())
                    .isEqualTo(404);

            JsonNode places = JsonNode.read(
                    bench.get("api/runs/" + run + "/places.geojson?day=9").body());
            assertThat(places.text("type")).isEqualTo("FeatureCollection");
            assertThat(places.nodes("features")).anySatisfy(feature -> {
                assertThat(feature.node("properties").text("id")).isEqualTo("stonebridge");
                assertThat(feature.node("properties").text("holder")).isEqualTo("league");
                assertThat(feature.node("geometry").text("type")).isEqualTo("Point");
            });
            assertThat(places.nodes("features"))
                    .anySatisfy(feature ->
                            assertThat(feature.node("geometry").text("type")).isEqualTo("LineString"));
            for (String day : new String[] {"0", "10", "x"}) {
                assertThat(bench.get("api/runs/" + run + "/places.geojson?day=" + day)
                                .statusCode())
                        .isEqualTo(422);
            }
        }
    }
}
