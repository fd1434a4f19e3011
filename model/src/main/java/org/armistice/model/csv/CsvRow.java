package org.armistice.model.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.fact.Choice;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;

/**
 * One row below the header, with a cell for every column.
 *
 * @param columns index of each column by its name
 */
public record CsvRow(Position position, List<CsvCell> cells, Map<String, Integer> columns) {
    /** The cell below this column name, if it is not empty. */
    public Optional<CsvCell> find(String column) {
        Integer index = columns.get(column);
        return index == null || cells.get(index).text().isEmpty() ? Optional.empty() : Optional.of(cells.get(index));
    }

    /** The choice below this column name; another word is noted. */
    public <C extends Choice> Optional<C> choice(String column, String label, C[] choices, List<Problem> problems) {
        String word = text(column);
        Optional<C> found =
                Arrays.stream(choices).filter(c -> c.word().equals(word)).findFirst();
        if (found.isEmpty()) {
            List<String> words = Arrays.stream(choices).map(Choice::word).toList();
            problems.add(new Problem(
                    find(column).map(CsvCell::position).orElse(position),
                    label + " is '" + word + "'." + Suggestion.maybe(word, words) + " It is one of "
                            + String.join(", ", words) + "."));
        }
        return found;
    }

    /** The text below this column name, empty if there is none. */
    public String text(String column) {
        return find(column).map(CsvCell::text).orElse("");
    }
}
