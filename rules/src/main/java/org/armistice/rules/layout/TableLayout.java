package org.armistice.rules.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cells of a table below each other; if they are so already, as they are. Rows are left as they are if they differ in
 * their number of cells.
 */
final class TableLayout {
    private static final int MOST_ROWS = 300;
    private static final int WIDEST = 500;
    private static final Pattern RULER = Pattern.compile(":?-{2,}:?");

    private TableLayout() {}

    static List<String> of(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        int[] widths = {};
        for (String line : lines) {
            List<String> row = cells(Commented.of(line).text().strip());
            rows.add(row);
            if (row.isEmpty()) {
                continue;
            }
            if (widths.length == 0) {
                widths = new int[row.size()];
            } else if (widths.length != row.size()) {
                return lines;
            }
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], isRuler(row) ? 2 : width(row.get(i)));
            }
        }
        if (lines.size() > MOST_ROWS || Arrays.stream(widths).anyMatch(w -> w > WIDEST)) {
            return lines;
        }
        if (isAligned(lines, rows)) {
            return lines;
        }
        List<String> laidOut = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> row = rows.get(i);
            laidOut.add(
                    row.isEmpty() ? lines.get(i) : Commented.of(lines.get(i)).with(joined(row, widths)));
        }
        return laidOut;
    }

    /** The cells of a line that begins and ends with a bar; nothing for any other. */
    private static List<String> cells(String line) {
        if (line.length() < 2 || !line.startsWith("|") || !line.endsWith("|")) {
            return List.of();
        }
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    /** Whether all bars stand below those of the first row, two blanks from the margin. */
    private static boolean isAligned(List<String> lines, List<List<String>> rows) {
        List<Integer> bars = List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (!rows.get(i).isEmpty()) {
                String line = Commented.of(lines.get(i)).text();
                int[] signs = line.codePoints().toArray();
                List<Integer> at = IntStream.range(0, signs.length)
                        .filter(c -> signs[c] == '|')
                        .boxed()
                        .toList();
                if (at.get(0) != 2 || !bars.isEmpty() && !bars.equals(at)) {
                    return false;
                }
                bars = at;
            }
        }
        return true;
    }

    private static boolean isRuler(List<String> row) {
        return row.stream().allMatch(cell -> RULER.matcher(cell).matches());
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String joined(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder("  |");
        boolean ruler = isRuler(row);
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            if (ruler) {
                boolean left = cell.startsWith(":");
                boolean right = cell.endsWith(":");
                int dashes = widths[i] + 2 - (left ? 1 : 0) - (right ? 1 : 0);
                line.append(left ? ":" : "").append("-".repeat(dashes)).append(right ? ":|" : "|");
            } else {
                line.append(' ')
                        .append(cell)
                        .append(" ".repeat(widths[i] - width(cell)))
                        .append(" |");
            }
        }
        return line.toString();
    }
}
