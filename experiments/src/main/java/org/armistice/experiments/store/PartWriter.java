package org.armistice.experiments.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.armistice.experiments.ensemble.RunRange;
import org.armistice.experiments.ensemble.RunRecord;
import org.armistice.experiments.ensemble.Runner;
import org.armistice.simulator.folder.Folders;
import org.armistice.simulator.outcome.Indicator;
import org.duckdb.DuckDBConnection;

/** Writes chunks of runs. The same runs give the same files. */
public final class PartWriter implements Runner.Sink, AutoCloseable {
    private final Parts parts;
    private final DuckDBConnection connection;
    private final Appending appending;
    private final String attempt;
    private long nanoseconds;

    /** @param attempt a name that nobody else has, if others may write the same chunks at the same time; or empty */
    PartWriter(Parts parts, List<Indicator> indicators, String attempt) {
        this.parts = parts;
        this.attempt = attempt;
        try {
            connection = DuckDb.open("threads=1", "preserve_insertion_order=true");
        } catch (SQLException | LinkageError e) {
            throw new StoreFailure("cannot start DuckDB: " + e, e);
        }
        appending = new Appending(connection, indicators);
    }

    /** @throws StoreFailure if it cannot be written; nothing of it is left then */
    @Override
    public void accept(RunRange runs, List<RunRecord> records) {
        long began = System.nanoTime();
        Path beside = write(runs, records);
        try {
            parts.keep(runs, beside.getFileName().toString());
        } catch (IOException e) {
            Folders.deleteIfPossible(beside);
            throw StoreFailure.writing(parts.place(runs), e);
        }
        nanoseconds += System.nanoTime() - began;
    }

    /** Writes a chunk beside its place, on the disk. */
    Path write(RunRange runs, List<RunRecord> records) {
        Path beside = parts.beside(runs, attempt);
        try {
            Folders.delete(beside);
            Files.createDirectories(beside);
            for (RunTable table : RunTable.values()) {
                write(table, records, beside.resolve(table.file()));
            }
            Durable.settle(beside);
            return beside;
        } catch (IOException | SQLException e) {
            Folders.deleteIfPossible(beside);
            throw StoreFailure.writing(parts.place(runs), e);
        }
    }

    private void write(RunTable table, List<RunRecord> records, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(table.creation());
            appending.append(table, records);
            statement.execute("COPY " + table.sqlName() + " TO " + DuckDb.quoted(file.toString())
                    + " (FORMAT parquet, COMPRESSION zstd)");
            statement.execute("DROP TABLE " + table.sqlName());
        }
    }

    /** How long writing has taken so far. */
    public long nanoseconds() {
        return nanoseconds;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreFailure.writing(parts.folder(), e);
        }
    }
}
