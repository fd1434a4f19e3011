package org.armistice.rules.language.table;

import java.util.List;
import java.util.Optional;
import org.armistice.rules.language.clause.Body;
import org.armistice.rules.language.clause.EffectReader;
import org.armistice.rules.language.clause.Operand;
import org.armistice.rules.language.clause.Readers;
import org.armistice.rules.language.clause.Reading;
import org.armistice.rules.language.clause.Scope;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.Dictionary;
import org.armistice.rules.table.Column;
import org.armistice.rules.table.Extent;
import org.armistice.rules.table.Span;
import org.armistice.rules.typed.Variable;

/**
 * Reads headings and cells one by one, so that each tells its own mistake, and finds out for which values a cell holds.
 * All methods throw {@link Mismatch} at what cannot be read.
 */
final class Probe {
    private static final List<String> NO_YES = List.of("no", "yes");

    private final Reading reading;
    private final Readers readers;
    private final List<String> about;

    /** @param conditions of the whole table, whose variables its cells may name */
    Probe(Dictionary dictionary, Book book, List<Statement> conditions) {
        reading = new Reading(dictionary, book, new Scope(new Scope.Slots(), null));
        readers = new Readers(reading);
        try {
            readers.clauses().condition(conditions);
        } catch (Mismatch mismatch) {
            throw reading.cursor.best(mismatch);
        }
        about = reading.scope.named().stream()
                .filter(v -> v.type() != null)
                .map(Variable::name)
                .toList();
    }

    /** The names of the variables that the whole table is about. */
    List<String> about() {
        return about;
    }

    /** Whether the heading is a value to be compared; if not, it is a statement. */
    boolean isValue(Heading heading) {
        Scope.Mark mark = reading.scope.mark();
        reading.open(new Statement("and", heading.tokens().get(0), heading.tokens()));
        Operand value = reading.attempt(this::value);
        reading.scope.reset(mark);
        if (value == null) {
            condition(new Statement("and", heading.tokens().get(0), heading.tokens()));
            reading.scope.reset(mark);
        }
        return value != null;
    }

    private Operand value() {
        Operand value = readers.known(() -> readers.values().expression());
        if (!reading.cursor.atEnd()) {
            throw reading.cursor.mismatch(
                    Code.UNEXPECTED_WORDS, "nothing more is expected here" + reading.cursor.insteadOf() + ".");
        }
        return value;
    }

    /** The column below a heading; nothing if its cells have no values that could be told without the facts. */
    Optional<Column> column(Heading heading) {
        return switch (heading.kind()) {
            case STATEMENT -> Optional.of(Bounds.words(heading.at().text(), NO_YES));
            case VALUE -> {
                Scope.Mark mark = reading.scope.mark();
                reading.open(new Statement("and", heading.tokens().get(0), heading.tokens()));
                Optional<Column> column = Bounds.column(heading.at().text(), value());
                reading.scope.reset(mark);
                yield column;
            }
            default -> Optional.empty();
        };
    }

    /** Reads a condition; what it introduces is known to all that is read afterwards. */
    Extent extent(Heading heading, List<Token> cell, Optional<Column> column) {
        Statement whole = Cells.condition(heading, cell);
        if (heading.kind() == Heading.Kind.STATEMENT) {
            condition(whole);
            boolean yes = Cells.yes(cell);
            return column.map(c -> Extent.of(List.of(Span.of(yes ? 1 : 0)), true))
                    .orElse(Extent.UNCLEAR);
        }
        if (heading.kind() == Heading.Kind.VALUE && column.isPresent()) {
            return compared(heading, cell, column.get());
        }
        condition(whole);
        return Extent.UNCLEAR;
    }

    private Extent compared(Heading heading, List<Token> cell, Column column) {
        reading.open(new Statement("and", heading.tokens().get(0), heading.tokens()));
        Operand value = value();
        reading.open(new Statement("and", cell.get(0), Cells.comparison(cell)));
        try {
            Body body = readers.comparisons().comparison(value.with(Body.EMPTY), false);
            if (!reading.cursor.atEnd()) {
                throw reading.cursor.mismatch(
                        Code.UNEXPECTED_WORDS, "nothing more is expected here" + reading.cursor.insteadOf() + ".");
            }
            Extent extent = new Extents(reading, column, value.expression()).of(body);
            if (extent.clear() && extent.fixed() && extent.spans().isEmpty()) {
                throw reading.cursor.decisive(
                        Code.OUT_OF_RANGE,
                        0,
                        "no value is in '" + Statement.words(cell) + "', so that this never holds.");
            }
            return extent;
        } catch (Mismatch mismatch) {
            throw reading.cursor.best(mismatch);
        }
    }

    private void condition(Statement statement) {
        try {
            Body body = readers.clauses().condition(List.of(statement));
            if (body.hasClocks()) {
                throw reading.cursor.decisive(
                        Code.MISPLACED_DURATION, 0, "a duration cannot stand in a table; write it above the table.");
            }
        } catch (Mismatch mismatch) {
            throw reading.cursor.best(mismatch);
        }
    }

    /** Reads an effect. */
    void effect(Heading heading, List<Token> cell) {
        try {
            new EffectReader(reading, readers).statement(Cells.effect(heading, cell));
        } catch (Mismatch mismatch) {
            throw reading.cursor.best(mismatch);
        }
    }
}
