package org.armistice.experiments.hindcast.observed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.armistice.model.csv.CsvCell;
import org.armistice.model.csv.CsvRow;
import org.armistice.model.place.Confidence;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Fixed;
import org.jspecify.annotations.Nullable;

/** One row of an observed file; what is wrong with a cell is noted, and something harmless is read in its place. */
final class Entry {
    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private final CsvRow row;
    private final List<Problem> problems;
    private final int before;

    Entry(CsvRow row, List<Problem> problems) {
        this.row = row;
        this.problems = problems;
        before = problems.size();
    }

    /** Whether nothing has been noted of it. */
    boolean isSound() {
        return problems.size() == before;
    }

    boolean has(String column) {
        return row.find(column).isPresent();
    }

    String text(String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            fail(column, "'" + column + "' is missing in this row.");
        }
        return text;
    }

    LocalDate date(String column) {
        return parsed(column, LocalDate::parse, NO_DATE, "no date. Write it as 2020-06-11.");
    }

    @Nullable
    LocalDate dateIfAny(String column) {
        return has(column) ? date(column) : null;
    }

    YearMonth month(String column) {
        return parsed(column, YearMonth::parse, YearMonth.from(NO_DATE), "no month. Write it as 2020-06.");
    }

    /** Not negative. */
    double number(String column) {
        String text = text(column);
        try {
            double number = text.isEmpty() ? 0 : Fixed.toDouble(Fixed.parse(text));
            if (number >= 0) {
                return number;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // said below, as of a negative number
        }
        fail(column, column + " is '" + text + "'. Write a number that is not negative, without a unit.");
        return 0;
    }

    /** Yes or no; no if it is left out. */
    boolean flag(String column) {
        String text = row.text(column);
        if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
            fail(column, column + " is '" + text + "'. Write yes or no.");
        }
        return text.equals("yes");
    }

    /** High if it is left out. */
    Confidence confidence() {
        return has("confidence")
                ? row.choice("confidence", "confidence", Confidence.values(), problems)
                        .orElse(Confidence.HIGH)
                : Confidence.HIGH;
    }

    TalksEvent event() {
        return row.choice("event", "event", TalksEvent.values(), problems).orElse(TalksEvent.STATEMENTS);
    }

    /** One of the words that are known. */
    String known(String column, String noun, Collection<String> known) {
        return checked(column, text(column), noun, known);
    }

    /** Words that are known, with blanks between them. */
    List<String> listKnown(String column, String noun, Collection<String> known) {
        List<String> words = List.of(text(column).split(" +"));
        words.forEach(word -> checked(column, word, noun, known));
        return words;
    }

    private String checked(String column, String word, String noun, Collection<String> known) {
        if (!word.isEmpty() && !known.contains(word)) {
            fail(column, "'" + word + "' is no " + noun + " of the scenario." + Suggestion.maybe(word, known));
        }
        return word;
    }

    private <T> T parsed(String column, Function<String, T> parser, T otherwise, String complaint) {
        String text = text(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            fail(column, column + " is '" + text + "', which is " + complaint);
            return otherwise;
        }
    }

    /** Notes a problem with a cell, or with the row where the cell is empty. */
    void fail(String column, String message) {
        Position position = row.find(column).map(CsvCell::position).orElse(row.position());
        problems.add(new Problem(position, message));
    }
}
