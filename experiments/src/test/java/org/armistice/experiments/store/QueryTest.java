package org.armistice.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armistice.model.problem.BadInput;
import org.armistice.simulator.account.RunFailure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void play() {
        folder = temporary.resolve("a");
        EnsembleFolder.create(folder, "{}", false).close();
        EnsembleProcess.goOn(folder, 10, 1, 5);
    }

    private static final class Kept implements Query.Answer {
        private List<String> columns = List.of();
        private final List<List<@Nullable Object>> rows = new ArrayList<>();

        @Override
        public void columns(List<String> names) {
            columns = names;
        }

        @Override
        public void row(List<@Nullable Object> values) {
            rows.add(values);
        }
    }

    private Kept ask(String sql) {
        return ask(sql, Duration.ofSeconds(60));
    }

    private Kept ask(String sql, Duration limit) {
        Kept kept = new Kept();
        try (Query query = Query.open(folder, limit)) {
            query.ask(sql, kept);
        }
        return kept;
    }

    @Test
    void answersWithNamesAndValues() {
        Kept kept = ask("SELECT seed, ok, error FROM runs WHERE seed IN (104, 105) ORDER BY seed");
        assertThat(kept.columns).containsExactly("seed", "ok", "error");
        assertThat(kept.rows.get(0)).containsExactly(104L, true, null);
        assertThat(kept.rows.get(1)).containsExactly(105L, false, "day 3: tripped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM runs",
                "WITH a AS (SELECT seed FROM runs) SELECT count(*) FROM a",
                "DESCRIBE days",
                "SUMMARIZE handovers",
                "SELECT day, count(*) FROM control_by_day GROUP BY day",
                "SELECT 1;"
            })
    void answersWhateverOnlyReads(String sql) {
        assertThat(ask(sql).rows).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ;",
                "SELECT 1; SELECT 2",
                "SELECT 1; DROP VIEW runs",
                "DROP VIEW runs",
                "COPY runs TO 'PARTS/stolen.parquet'",
                "COPY (SELECT 1) TO 'stolen.csv'",
                "EXPORT DATABASE 'PARTS/stolen'",
                "ATTACH 'PARTS/stolen.db'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET enable_external_access = true",
                "RESET memory_limit",
                "PRAGMA database_list",
                "CALL pragma_version()",
                "CREATE TABLE a AS SELECT 1",
                "CREATE MACRO a() AS 1",
                "PREPARE a AS SELECT 1",
                "EXPLAIN ANALYZE SELECT 1",
                "VACUUM",
                "CHECKPOINT"
            })
    void refusesWhateverDoesMore(String sql) throws Exception {
        List<String> before = files();
        assertThatThrownBy(
                        () -> ask(sql.replace("PARTS", folder.resolve("parts").toString())))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a single SELECT is answered, and nothing else.");
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_text('/etc/passwd')",
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM '/etc/passwd'",
                "SELECT * FROM glob('/etc/*')",
                "SELECT * FROM read_text('PARTS/../manifest.json')",
                "SELECT * FROM read_parquet('https://example.org/x.parquet')",
                "SELECT * FROM query('SELECT * FROM read_text(''/etc/passwd'')')"
            })
    void readsNothingElse(String sql) {
        assertThatThrownBy(
                        () -> ask(sql.replace("PARTS", folder.resolve("parts").toString())))
                .isInstanceOf(BadInput.class)
                .hasMessageNotContaining("root:");
    }

    @Test
    void saysWhatThereIsToSomebodyWhoAsksForSomethingElse() {
        assertThatThrownBy(() -> ask("SELECT nosuch FROM handovers"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("\"nosuch\" not found")
                .hasMessageContaining("handovers (seed, day, place, from_faction, to_faction, way)")
                .hasMessageContaining("control_by_day (seed, day, place, holder, contester)");
        assertThatThrownBy(() -> ask("SELEC 1"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("this is no SQL: syntax error at or near \"SELEC\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE a.range * b.range % 7 = 3",
                "SELECT a.range FROM range(10000000000) a WHERE a.range % 1000000 = 0"
            })
    void endsWhenItTakesTooLong(String sql) {
        assertThatThrownBy(() -> ask(sql, Duration.ofMillis(700)))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("which is its limit.");
    }

    @Test
    void endsWhenItNeedsTooMuchMemory() {
        assertThatThrownBy(() -> ask("SELECT array_agg(range) FROM range(1000000000)"))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("more than 1 GB of memory");
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
