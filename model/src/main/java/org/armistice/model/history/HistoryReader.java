package org.armistice.model.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.backing.Actor;
import org.armistice.model.csv.CsvCell;
import org.armistice.model.csv.CsvRow;
import org.armistice.model.csv.CsvTable;
import org.armistice.model.fact.FactType;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.quantity.Fixed;
import org.jspecify.annotations.Nullable;

/** Reads history.csv. */
public final class HistoryReader {
    private static final List<String> COLUMNS =
            List.of("date", "kind", "place", "from", "to", "number", "source", "note");

    private final Map<String, FactType<?>> ids;
    private final @Nullable LocalDate firstDay;
    private final List<Problem> problems;

    /** @param firstDay null if it could not be read */
    public HistoryReader(Map<String, FactType<?>> ids, @Nullable LocalDate firstDay, List<Problem> problems) {
        this.ids = ids;
        this.firstDay = firstDay;
        this.problems = problems;
    }

    public List<HistoricEvent> read(CsvTable table) {
        table.checkColumns(COLUMNS, List.of("date", "kind"), problems);
        List<HistoricEvent> events = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            Optional<LocalDate> date = date(row);
            String place = known(row, "place", "place", List.of(Place.TYPE));
            String from = known(row, "from", "faction or actor", List.of(Faction.TYPE, Actor.TYPE));
            String to = known(row, "to", "faction or actor", List.of(Faction.TYPE, Actor.TYPE));
            long number = number(row);
            Optional<HistoryKind> kind = row.choice("kind", "kind of event", HistoryKind.values(), problems);
            if (date.isPresent() && kind.isPresent()) {
                events.add(new HistoricEvent(
                        date.get(), kind.get(), place, from, to, number, row.text("source"), row.position()));
            }
        }
        return events;
    }

    private Optional<LocalDate> date(CsvRow row) {
        String text = row.text("date");
        Position position = row.find("date").map(CsvCell::position).orElse(row.position());
        try {
            LocalDate date = LocalDate.parse(text);
            if (firstDay != null && !date.isBefore(firstDay)) {
                fail(
                        position,
                        "this event is dated " + date + ", but the first day is " + firstDay
                                + ". History comes before it.");
            }
            return Optional.of(date);
        } catch (DateTimeException e) {
            fail(position, "date of event is '" + text + "', which is no date. Write it as 2020-06-11.");
            return Optional.empty();
        }
    }

    private String known(CsvRow row, String column, String noun, List<FactType<?>> types) {
        Optional<CsvCell> cell = row.find(column);
        if (cell.isEmpty()) {
            return "";
        }
        String id = cell.get().text();
        FactType<?> type = ids.get(id);
        if (type == null || !types.contains(type)) {
            List<String> known = ids.entrySet().stream()
                    .filter(e -> types.contains(e.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            fail(
                    cell.get().position(),
                    column + " of event is the unknown " + noun + " '" + id + "'." + Suggestion.maybe(id, known));
        }
        return id;
    }

    private long number(CsvRow row) {
        Optional<CsvCell> cell = row.find("number");
        if (cell.isEmpty()) {
            return Fixed.UNKNOWN;
        }
        try {
            long number = Fixed.parse(cell.get().text());
            if (number >= 0) {
                return number;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // reported below like a negative number
        }
        fail(
                cell.get().position(),
                "number of event is '" + cell.get().text() + "'. Write a number that is not negative, without a unit.");
        return Fixed.UNKNOWN;
    }

    private void fail(Position position, String message) {
        problems.add(new Problem(position, message));
    }
}
