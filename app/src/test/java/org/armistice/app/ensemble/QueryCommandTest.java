package org.armistice.app.ensemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.armistice.app.Commands;
import org.armistice.model.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
    private static final String SQL =
            "SELECT 'a \"b\", c' AS text, seed, 0.5::DOUBLE AS half, NULL AS none FROM runs ORDER BY seed LIMIT 2";

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void play() {
        folder = temporary.resolve("a");
        Path scenario = Commands.valleys(temporary);
        Commands.run("ensemble", scenario, "--days", 3, "--runs", 4, "--out", folder);
    }

    @Test
    void writesATable() {
        Commands.Outcome outcome = Commands.run("query", folder, SQL);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                  text      seed  half  none
                  a "b", c     1   0.5%s
                  a "b", c     2   0.5%s
                2 rows.
                """.formatted("      ", "      "));
    }

    @Test
    void writesCsv() {
        assertThat(Commands.run("query", folder, SQL, "--format", "csv").out())
                .isEqualTo("text,seed,half,none\n\"a \"\"b\"\", c\",1,0.5,\n\"a \"\"b\"\", c\",2,0.5,\n");
    }

    @Test
    void writesJson() {
        String json = Commands.run("query", folder, SQL, "--format", "json").out();
        assertThat(Json.read(json))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
        assertThat(json).contains("{\"text\":\"a \\\"b\\\", c\",\"seed\":1,\"half\":0.5,\"none\":null}");
        assertThat(Json.read(Commands.run("query", folder, "SELECT 1 WHERE false", "--format", "json")
                        .out()))
                .isEqualTo(List.of());
    }

    @Test
    void columnsOfOneNameAreAllThereInJson() {
        assertThat(Commands.run("query", folder, "SELECT 1 AS a, 2 AS a, 3 AS a_2", "--format", "json")
                        .out())
                .isEqualTo("[\n {\"a\":1,\"a_3\":2,\"a_2\":3}\n]\n");
    }

    @Test
    void theQuestionsOfTheDocumentAreAnswered() throws IOException {
        String text = Files.readString(Commands.home().resolve("docs/ensembles.md"));
        List<String> questions = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(questions).hasSizeGreaterThan(4).allSatisfy(question -> {
            Commands.Outcome outcome = Commands.run("query", folder, question);
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.out()).contains("row");
        });
    }

    @Test
    void withoutSqlSaysWhatCanBeAsked() {
        assertThat(Commands.run("query", folder).out())
                .contains(
                        "handovers: one row for each evening",
                        "  way: how the new holder came by it",
                        "control_by_day: ");
    }

    @Test
    void aMistakeIsBadInput() {
        assertThat(Commands.run("query", folder, "SELECT nosuch FROM runs").code())
                .isEqualTo(2);
        assertThat(Commands.run("query", temporary, "SELECT 1").err()).contains("there is no ensemble in this folder");
        assertThat(Commands.run("query", folder, "SELECT array_agg(range) FROM range(1000000000)")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aTableForPeopleHasNoMoreThanAThousandRows() {
        assertThat(Commands.run("query", folder, "SELECT * FROM range(1500)").out())
                .contains("The first 1000 of 1500 rows.")
                .doesNotContain("1000\n");
    }
}
