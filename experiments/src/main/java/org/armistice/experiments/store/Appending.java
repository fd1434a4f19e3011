package org.armistice.experiments.store;

import java.sql.SQLException;
import java.util.List;
import org.armistice.experiments.ensemble.Handover;
import org.armistice.experiments.ensemble.RunRecord;
import org.armistice.experiments.ensemble.Spell;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.DayFigures;
import org.armistice.simulator.outcome.Indicator;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Puts runs into tables. A column is appended in the order in which {@link RunTable} has it. */
final class Appending {
    private final DuckDBConnection connection;
    private final List<Indicator> indicators;

    Appending(DuckDBConnection connection, List<Indicator> indicators) {
        this.connection = connection;
        this.indicators = indicators;
    }

    private interface Rows {
        void of(RunRecord run, DuckDBAppender to) throws SQLException;
    }

    void append(RunTable table, List<RunRecord> runs) throws SQLException {
        Rows rows = switch (table) {
            case RUNS -> Appending::run;
            case OUTCOMES -> this::outcomes;
            case CONTROL -> Appending::control;
            case HANDOVERS -> Appending::handovers;
            case DAYS -> Appending::days;
            case DRAWS -> Appending::draws;
        };
        try (DuckDBAppender appender = connection.createAppender(table.sqlName())) {
            for (RunRecord run : runs) {
                rows.of(run, appender);
            }
        }
    }

    private static void run(RunRecord run, DuckDBAppender to) throws SQLException {
        to.beginRow().append(run.seed()).append(run.isFinished());
        text(to, run.error());
        to.endRow();
    }

    private void outcomes(RunRecord run, DuckDBAppender to) throws SQLException {
        double[] values = run.outcomes();
        for (int i = 0; i < values.length; i++) {
            to.beginRow()
                    .append(run.seed())
                    .append(indicators.get(i).id())
                    .append(values[i])
                    .endRow();
        }
    }

    private static void control(RunRecord run, DuckDBAppender to) throws SQLException {
        for (Spell spell : run.control()) {
            to.beginRow().append(run.seed()).append(spell.place());
            text(to, spell.holder());
            text(to, spell.contester());
            to.append(spell.fromDay()).append(spell.toDay()).endRow();
        }
    }

    private static void handovers(RunRecord run, DuckDBAppender to) throws SQLException {
        for (Handover handover : run.handovers()) {
            to.beginRow().append(run.seed()).append(handover.day()).append(handover.place());
            text(to, handover.from());
            text(to, handover.to());
            to.append(handover.way()).endRow();
        }
    }

    private static void days(RunRecord run, DuckDBAppender to) throws SQLException {
        for (DayFigures day : run.days()) {
            to.beginRow()
                    .append(run.seed())
                    .append(day.day())
                    .append(day.faction())
                    .append(day.placesHeld());
            number(to, day.strength());
            number(to, day.losses());
            number(to, day.daysOfFuel());
            number(to, day.daysOfAmmunition());
            number(to, day.killed());
            to.append(day.ceasefires()).append(day.fightingPlaces());
            number(to, day.civilianDeaths());
            number(to, day.displaced());
            to.endRow();
        }
    }

    private static void draws(RunRecord run, DuckDBAppender to) throws SQLException {
        for (var drawn : run.drawn().entrySet()) {
            to.beginRow().append(run.seed()).append(drawn.getKey());
            number(to, drawn.getValue());
            to.endRow();
        }
    }

    private static void text(DuckDBAppender to, String text) throws SQLException {
        if (text.isEmpty()) {
            to.appendNull();
        } else {
            to.append(text);
        }
    }

    private static void number(DuckDBAppender to, long fixed) throws SQLException {
        if (fixed == Fixed.UNKNOWN) {
            to.appendNull();
        } else {
            to.append(fixed / (double) Fixed.ONE);
        }
    }
}
