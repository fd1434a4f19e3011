package org.armistice.experiments.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armistice.model.problem.BadInput;
import org.armistice.model.quantity.Fixed;
import org.duckdb.DuckDBConnection;

/**
 * The runs of an ensemble as tables to be asked in SQL: those of {@link RunTable}, and {@code control_by_day}. Files of
 * chunks that are not whole are not read.
 */
public final class Runs implements AutoCloseable {
    private final Path folder;
    private final DuckDBConnection connection;

    private Runs(Path folder, DuckDBConnection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** @throws BadInput if it is no ensemble, or a chunk is not as it was written */
    static Runs of(Path folder, String... settings) {
        EnsembleFolder.manifest(folder);
        Path parts = folder.resolve("parts");
        boolean none = new Parts(parts).list().isEmpty();
        try {
            Runs runs = new Runs(folder, DuckDb.open(settings));
            for (RunTable table : RunTable.values()) {
                runs.run(none ? table.creation() : view(table, parts));
            }
            runs.run("CREATE VIEW " + Query.CONTROL_BY_DAY
                    + " AS SELECT seed, unnest(range(from_day, to_day + 1))::INTEGER AS day,"
                    + " place, holder, contester FROM control");
            return runs;
        } catch (SQLException | LinkageError e) {
            throw new StoreFailure("cannot open " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String view(RunTable table, Path parts) {
        String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        String files = escaped(parts.toAbsolutePath().toString()) + "/" + Parts.ALL + "/" + table.file();
        return "CREATE VIEW " + table.sqlName() + " AS SELECT " + columns + " FROM read_parquet(" + DuckDb.quoted(files)
                + ")";
    }

    /** A text as SQL quotes it: ids of places and factions come from a stranger's scenario. */
    public static String quoted(String text) {
        return DuckDb.quoted(text);
    }

    /** A path whose signs stand for themselves where patterns are read. */
    private static String escaped(String path) {
        return path.replaceAll("[\\[*?]", "[$0]");
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    DuckDBConnection connection() {
        return connection;
    }

    /** Takes a row of an answer. */
    @FunctionalInterface
    public interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /**
     * Asks something of the project's own and hands over the answer row by row.
     *
     * @throws StoreFailure if the files cannot be read
     */
    public void each(String sql, Row row) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                row.take(rows);
            }
        } catch (SQLException e) {
            throw StoreFailure.reading(folder, e);
        }
    }

    /** What was drawn for the run with a seed, in base units by ids of assumptions; empty if there is no such run. */
    public Optional<Map<String, Long>> drawn(long seed) {
        boolean[] there = new boolean[1];
        each("SELECT 1 FROM runs WHERE seed = " + seed, row -> there[0] = true);
        Map<String, Long> drawn = new LinkedHashMap<>();
        each(
                "SELECT assumption, value FROM draws WHERE seed = " + seed + " ORDER BY assumption",
                row -> drawn.put(row.getString(1), Math.round(row.getDouble(2) * Fixed.ONE)));
        return there[0] ? Optional.of(drawn) : Optional.empty();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreFailure.reading(folder, e);
        }
    }
}
