package org.armistice.rules.language.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.armistice.rules.language.text.Annex.Placed;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Complaints;
import org.armistice.rules.language.text.Statements;

/**
 * The cells of a table, wherever they come from.
 *
 * @param headings of the columns
 * @param rows each with a cell for each heading
 */
record Grid(List<Placed> headings, List<List<Placed>> rows) {
    static final int MOST_ROWS = 200;
    private static final int MOST_COLUMNS = 30;
    private static final int LONGEST_CELL = 500;
    private static final Pattern RULER = Pattern.compile(":?-{2,}:?");

    /** The lines of a block that begin with a bar. */
    static List<List<Placed>> inBlock(Block block, Complaints complaints) {
        List<List<Placed>> lines = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            String text = Statements.withoutComment(block.lines().get(i)).stripTrailing();
            if (!isRow(text)) {
                continue;
            }
            int line = block.line() + 1 + i;
            if (!text.endsWith("|") || text.strip().length() == 1) {
                complaints.add(Code.BAD_TABLE, line, text.length(), 1, "a row begins and ends with '|'.");
                continue;
            }
            List<Placed> cells = cut(text, line);
            if (!cells.stream().allMatch(c -> RULER.matcher(c.text()).matches())) {
                lines.add(cells);
            }
        }
        return lines;
    }

    static boolean isRow(String line) {
        return line.stripLeading().startsWith("|");
    }

    private static List<Placed> cut(String text, int line) {
        List<Placed> cells = new ArrayList<>();
        int from = text.indexOf('|') + 1;
        while (from < text.length()) {
            int to = text.indexOf('|', from);
            String cell = text.substring(from, to);
            int blanks = cell.length() - cell.stripLeading().length();
            cells.add(new Placed(cell.strip(), line, from + (blanks == cell.length() ? 0 : blanks) + 1));
            from = to + 1;
        }
        return cells;
    }

    /** Checks that every row is as wide as the headings and that no cell is empty; nothing if that is not so. */
    static Optional<Grid> of(List<List<Placed>> lines, Block block, Complaints complaints) {
        if (lines.size() < 2) {
            complaints.add(
                    Code.BAD_TABLE,
                    block.line(),
                    block.titleColumn(),
                    block.title().length(),
                    "a table has a row of headings and at least one row below it, as in '| F's cohesion | then |'.");
            return Optional.empty();
        }
        Placed first = lines.get(0).get(0);
        if (lines.size() - 1 > MOST_ROWS || lines.get(0).size() > MOST_COLUMNS) {
            complaints.add(
                    Code.BAD_TABLE,
                    first.line(),
                    first.column(),
                    Math.max(1, first.text().length()),
                    "a table has at most " + MOST_ROWS + " rows and " + MOST_COLUMNS + " columns; this one has "
                            + (lines.size() - 1) + " and " + lines.get(0).size() + ".");
            return Optional.empty();
        }
        boolean sound = true;
        for (List<Placed> line : lines) {
            sound &= isSound(line, lines.get(0).size(), complaints);
        }
        return sound ? Optional.of(new Grid(lines.get(0), lines.subList(1, lines.size()))) : Optional.empty();
    }

    private static boolean isSound(List<Placed> line, int width, Complaints complaints) {
        if (line.size() != width) {
            Placed last = line.get(Math.min(width, line.size()) - 1);
            complaints.add(
                    Code.BAD_TABLE,
                    last.line(),
                    last.column(),
                    Math.max(1, last.text().length()),
                    "this row has " + line.size() + " cells, but there are " + width + " headings.");
            return false;
        }
        boolean sound = true;
        for (Placed cell : line) {
            if (cell.text().isEmpty()) {
                complaints.add(
                        Code.BAD_TABLE,
                        cell.line(),
                        cell.column(),
                        1,
                        "this cell is empty; write '-' where nothing is asked.");
                sound = false;
            } else if (cell.text().length() > LONGEST_CELL) {
                complaints.add(
                        Code.BAD_TABLE,
                        cell.line(),
                        cell.column(),
                        1,
                        "a cell has at most " + LONGEST_CELL + " characters.");
                sound = false;
            }
        }
        return sound;
    }
}
