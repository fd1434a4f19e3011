package org.armistice.workbench.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.armistice.model.json.JsonNode;
import org.armistice.workbench.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableRoutesTest {
    @TempDir
    private Path folder;

    @Test
    void aClassPlaysATurn() {
        try (Opened bench = Opened.in(folder)) {
            AtTable table = AtTable.open(bench, "spring");
            String league = table.join("league", "Ada");
            String council = table.join("council", "Ben");

            assertThat(table.move(council, "chosen", "decision", "council-axis", "picks", AtTable.pick("halt"))
                            .statusCode())
                    .isEqualTo(204);
            assertThat(table.move(council, "confirmed", "confirmed", true).statusCode())
                    .isEqualTo(204);
            assertThat(table.move(league, "said", "to", List.of("council"), "text", "Shall we talk?")
                            .statusCode())
                    .isEqualTo(204);
            HttpResponse<String> closed = table.lead("closed", "turn", 1);
            assertThat(closed.statusCode()).as(closed.body()).isEqualTo(204);

            JsonNode view = JsonNode.read(table.get(council, "view").body());
            assertThat(view.number("turn")).isEqualTo(2);
            assertThat(view.nodes("messages")).hasSize(1);
            assertThat(table.get(league, "news").body()).contains("Pass front: the fighting is heavy.");
            assertThat(table.get(league, "film").body())
                    .contains("first-league")
                    .doesNotContain("pass-battalion");
        }
    }
}
