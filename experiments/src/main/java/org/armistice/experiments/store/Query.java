package org.armistice.experiments.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.account.RunFailure;
import org.jspecify.annotations.Nullable;

/**
 * A stranger's questions to the runs of an ensemble. A single SELECT is answered and nothing else; it can read the files
 * of the runs alone, write nothing, load nothing, and has a limit of memory and of time.
 */
public final class Query implements AutoCloseable {
    public static final String CONTROL_BY_DAY = "control_by_day";
    public static final String CONTROL_BY_DAY_MEANING =
            "control with one row for each evening: seed, day, place, holder, contester";

    private static final Position POSITION = Position.ofFile("SQL");

    private final Runs runs;
    private final Duration timeLimit;

    private Query(Runs runs, Duration timeLimit) {
        this.runs = runs;
        this.timeLimit = timeLimit;
    }

    /** Takes an answer. */
    public interface Answer {
        void columns(List<String> names);

        /** @param values numbers, booleans, texts and nulls */
        void row(List<@Nullable Object> values);
    }

    /** @throws BadInput if it is no ensemble */
    public static Query open(Path folder, Duration timeLimit) {
        Runs runs = Runs.of(folder, "memory_limit='1GB'");
        try {
            String parts = folder.resolve("parts").toAbsolutePath() + "/";
            runs.run("SET allowed_directories=[" + DuckDb.quoted(parts) + "]");
            runs.run("SET enable_external_access=false");
            runs.run("SET lock_configuration=true");
        } catch (SQLException e) {
            runs.close();
            throw StoreFailure.reading(folder, e);
        }
        return new Query(runs, timeLimit);
    }

    /**
     * Answers a question.
     *
     * @throws BadInput if it is no SELECT, or asks for what there is not
     * @throws RunFailure if it takes too long or needs too much memory
     */
    public void ask(String sql, Answer answer) {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "query-limit");
            thread.setDaemon(true);
            return thread;
        });
        try {
            refuseAllButOneSelect(sql);
            try (PreparedStatement statement = runs.connection().prepareStatement(sql)) {
                ScheduledFuture<?> alarm =
                        clock.schedule(() -> cancel(statement, late), timeLimit.toMillis(), TimeUnit.MILLISECONDS);
                try (ResultSet rows = statement.executeQuery()) {
                    hand(rows, answer, late);
                } finally {
                    alarm.cancel(false);
                }
            }
        } catch (SQLException e) {
            throw late.get() ? new RunFailure(tooLong()) : said(e);
        } finally {
            clock.shutdownNow();
        }
        if (late.get()) {
            throw new RunFailure(tooLong());
        }
    }

    private String tooLong() {
        return "this has taken more than " + timeLimit.toSeconds()
                + " s, which is its limit. Maybe ask for less, or allow it more time with --time-limit?";
    }

    private static void cancel(PreparedStatement statement, AtomicBoolean late) {
        late.set(true);
        try {
            statement.cancel();
        } catch (SQLException e) {
            // it has ended by itself
        }
    }

    /** DuckDB's own parser says what a text is; it does so for a SELECT alone, and for several texts not at all. */
    private void refuseAllButOneSelect(String sql) throws SQLException {
        String ask = "SELECT json_extract_string(tree, '$.error_message'), json_array_length(tree, '$.statements')"
                + " FROM (SELECT json_serialize_sql(?::VARCHAR) AS tree)";
        try (PreparedStatement statement = runs.connection().prepareStatement(ask)) {
            statement.setString(1, sql);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                String error = rows.getString(1);
                if (error != null && !error.startsWith("Only SELECT")) {
                    throw fail("this is no SQL: " + error);
                }
                if (error != null || rows.getInt(2) != 1) {
                    throw fail("a single SELECT is answered, and nothing else. " + tables());
                }
            }
        }
    }

    private static void hand(ResultSet rows, Answer answer, AtomicBoolean late) throws SQLException {
        ResultSetMetaData about = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            names.add(about.getColumnLabel(i));
        }
        answer.columns(names);
        while (!late.get() && rows.next()) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 1; i <= names.size(); i++) {
                values.add(plain(rows.getObject(i)));
            }
            answer.row(values);
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? new BigDecimal(value.toString()) : null;
        }
        if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        if (value instanceof BigDecimal number && number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static RuntimeException said(SQLException e) {
        String message = String.valueOf(e.getMessage())
                .replace(
                        "Invalid Input Error: Attempting to execute an unsuccessful or closed pending query result\n",
                        "")
                .replaceFirst("^Error: ", "");
        if (message.contains("Out of Memory")) {
            return new RunFailure(
                    "this needs more than 1 GB of memory, which is its limit. Maybe ask for less, or use DuckDB itself?");
        }
        if (message.contains("Permission Error")) {
            return fail("a question can read nothing but the runs of the ensemble. " + tables());
        }
        return fail(
                message.strip() + (message.contains("Catalog") || message.contains("Binder") ? "\n" + tables() : ""));
    }

    private static BadInput fail(String message) {
        return new BadInput(new Problem(POSITION, message));
    }

    /** What can be asked for. */
    private static String tables() {
        return Arrays.stream(RunTable.values())
                .map(table -> table.sqlName()
                        + table.columns().stream().map(Column::name).collect(Collectors.joining(", ", " (", ")")))
                .collect(Collectors.joining(
                        "; ", "There are ", "; " + CONTROL_BY_DAY + " (seed, day, place, holder, contester)."));
    }

    @Override
    public void close() {
        runs.close();
    }
}
