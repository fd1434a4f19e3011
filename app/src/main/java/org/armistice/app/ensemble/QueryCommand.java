package org.armistice.app.ensemble;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.armistice.app.scenario.TimeLimitOption;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Terminal;
import org.armistice.experiments.store.Column;
import org.armistice.experiments.store.Query;
import org.armistice.experiments.store.RunTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the runs of an ensemble in SQL. */
@Command(
        name = "query",
        description = {
            "Asks the runs of an ensemble in SQL, as DuckDB understands it. Nothing can be changed, and nothing else be read. "
                    + "Without SQL, says which tables there are."
        },
        footer = {
            "",
            "Examples:",
            "  armistice query runs/libya",
            "  armistice query runs/libya \"SELECT way, count(*) FROM handovers GROUP BY way\"",
            "  armistice query runs/libya \"SELECT day, count(*) FROM control_by_day WHERE place = 'sirte' AND holder = 'gna'"
                    + " GROUP BY day ORDER BY day\" --format csv"
        })
public final class QueryCommand implements Callable<Integer>, Timed {
    private static final Duration GRACE = Duration.ofSeconds(20);

    /** How the answer is written. */
    enum Format {
        table,
        csv,
        json
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ENSEMBLE", description = "The folder of an ensemble.")
    private Path folder = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "SQL", description = "A SELECT.")
    private @Nullable String sql;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            defaultValue = "table",
            description = "How the answer is written: table, csv or json.")
    private Format format = Format.table;

    @Mixin
    private TimeLimitOption timeLimit = new TimeLimitOption();

    public QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return timeLimit.get().plus(GRACE);
    }

    @Override
    public Integer call() {
        if (sql == null) {
            tables();
            return 0;
        }
        AnswerWriter writer = switch (format) {
            case table -> new TableAnswer(terminal);
            case csv -> new CsvAnswer(terminal.out());
            case json -> new JsonAnswer(terminal.out());
        };
        try (Query query = Query.open(folder, timeLimit.get())) {
            query.ask(sql, writer);
        }
        writer.end();
        return 0;
    }

    private void tables() {
        Query.open(folder, timeLimit.get()).close();
        for (RunTable table : RunTable.values()) {
            terminal.line(Phrase.of(table.sqlName() + ": " + table.meaning()));
            for (Column column : table.columns()) {
                terminal.line(Phrase.of("  " + column.name() + ": " + column.meaning()), 4);
            }
        }
        terminal.line(Phrase.of(Query.CONTROL_BY_DAY + ": " + Query.CONTROL_BY_DAY_MEANING));
    }
}
