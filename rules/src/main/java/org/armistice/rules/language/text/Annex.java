package org.armistice.rules.language.text;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;

/**
 * Rows of cells that are read into a rulebook from another file. They are given the lines behind the last line of the
 * rulebook, so that tokens of a cell know their place as all others do; where that really is, is looked up here.
 */
public final class Annex {
    /** A cell where it stands; in a text file a sign of it is further to the right, in a sheet it is the cell's. */
    public record Cell(Position position, String text) {}

    /** A cell where it stands in the rulebook as it is read. */
    public record Placed(String text, int line, int column) {}

    private record Line(String text, List<Cell> cells, List<Integer> columns) {}

    private final int before;
    private final List<Line> lines = new ArrayList<>();

    Annex(int before) {
        this.before = before;
    }

    /** Adds a row. */
    public List<Placed> add(List<Cell> cells) {
        StringBuilder text = new StringBuilder("|");
        List<Integer> columns = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (Cell cell : cells) {
            columns.add(text.length() + 2);
            placed.add(new Placed(cell.text(), before + lines.size() + 1, text.length() + 2));
            text.append(' ').append(cell.text().replace('\n', ' ')).append(" |");
        }
        lines.add(new Line(text.toString(), List.copyOf(cells), columns));
        return placed;
    }

    boolean holds(int line) {
        return line > before && line <= before + lines.size();
    }

    Position position(int line, int column) {
        Line found = lines.get(line - before - 1);
        int cell = 0;
        while (cell + 1 < found.cells.size() && found.columns.get(cell + 1) <= column) {
            cell++;
        }
        Position start = found.cells.get(cell).position();
        int further = Math.max(0, column - found.columns.get(cell));
        return start.sheet().isEmpty() ? new Position(start.file(), start.line(), start.column() + further) : start;
    }

    String snippet(int line, int column, int length) {
        return Problem.marked(
                position(line, column).line(), lines.get(line - before - 1).text(), column, length);
    }
}
