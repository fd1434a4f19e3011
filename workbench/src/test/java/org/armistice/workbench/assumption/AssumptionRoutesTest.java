package org.armistice.workbench.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.armistice.model.json.Json;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssumptionRoutesTest {
    @TempDir
    private Path folder;

    private static List<JsonNode> list(String json) {
        return JsonNode.of(Map.of("all", String.valueOf(json).isEmpty() ? List.of() : Json.read(json)))
                .nodes("all");
    }

    @Test
    void everyAssumptionHasValueRangeGroundsGradeAndPlace() {
        try (Opened bench = Opened.in(folder)) {
            List<JsonNode> all =
                    list(bench.get("api/scenarios/three-valleys/assumptions").body());
            assertThat(all).allSatisfy(a -> assertThat(a.text("declared")).contains(":"));
            assertThat(all).anySatisfy(a -> {
                assertThat(a.text("path")).isEqualTo("company");
                assertThat(a.text("least") + " " + a.text("most")).isEqualTo("250 people 600 people");
                assertThat(a.texts("appliesTo")).isNotEmpty();
            });
            assertThat(all).anySatisfy(a -> {
                assertThat(a.text("path")).isEqualTo("supply.patience");
                assertThat(a.text("declared")).startsWith("supply.md:");
            });
            assertThat(list(bench.get("api/scenarios/three-valleys/outcomes").body()))
                    .anySatisfy(o -> assertThat(o.text("id")).isEqualTo("handovers"));
            assertThat(bench.get("api/scenarios/nothing/assumptions").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void rulesOfARunThatReadAnAssumptionAreTold() {
        try (Opened bench = Opened.in(folder)) {
            String run = JsonNode.read(bench.post("api/runs", "{\"scenario\": \"three-valleys\", \"days\": 60}")
                            .body())
                    .text("id");
            assertThat(list(bench.get("api/runs/" + run + "/readers?path=company")
                            .body()))
                    .isNotEmpty()
                    .allSatisfy(r -> assertThat(r.number("events")).isPositive());
            assertThat(bench.get("api/runs/" + run + "/readers?path=nothing").body())
                    .isEqualTo("[]");
            assertThat(bench.get("api/runs/nothing/readers?path=company").statusCode())
                    .isEqualTo(404);
        }
    }
}
