package org.armistice.rules.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.armistice.rules.language.text.ParameterLine;

/** Names, values, ranges and meanings of a {@code params} block below each other; if they are so already, as they are. */
final class ParameterLayout {
    /** Longer entries stick out instead of pushing all others to the right. */
    private static final int WIDEST = 60;

    private static final String GAP = "  ";

    private ParameterLayout() {}

    static List<String> of(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        int[] widths = new int[3];
        for (String line : lines) {
            List<String> row = cells(Commented.of(line).text());
            rows.add(row);
            for (int i = 0; i < widths.length && !row.isEmpty(); i++) {
                int width = row.get(i).length();
                widths[i] = width > WIDEST ? widths[i] : Math.max(widths[i], width);
            }
        }
        if (isAligned(lines, rows)) {
            return lines.stream().map(String::stripTrailing).toList();
        }
        List<String> laidOut = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> row = rows.get(i);
            Commented line = Commented.of(lines.get(i));
            laidOut.add(row.isEmpty() ? lines.get(i).stripTrailing() : line.with(joined(row, widths)));
        }
        return laidOut;
    }

    /** Name, value, range, meaning and grounds; nothing for a line that is no parameter. */
    private static List<String> cells(String line) {
        Optional<Matcher> matched = ParameterLine.match(line);
        if (matched.isEmpty()) {
            return List.of();
        }
        Matcher parts = matched.get();
        return List.of(
                parts.group("name"),
                parts.group("value") + (parts.group("unit") == null ? "" : " " + parts.group("unit")),
                "in " + parts.group("from") + " .. " + parts.group("to"),
                parts.group("meaning").strip(),
                parts.group("grounds") == null ? "" : parts.group("grounds").strip());
    }

    /** Whether the first four cells of each row begin where those of all others do. */
    private static boolean isAligned(List<String> lines, List<List<String>> rows) {
        List<Integer> all = List.of();
        for (int i = 0; i < lines.size(); i++) {
            List<Integer> own = new ArrayList<>();
            int at = 0;
            for (String cell : rows.get(i)) {
                at = own.size() < 4 ? lines.get(i).indexOf(cell, at) : at;
                if (at < 0 || own.isEmpty() && at > 0) {
                    return false;
                }
                own.add(at);
                at += cell.length();
            }
            if (!own.isEmpty()) {
                if (!all.isEmpty() && !own.subList(0, 4).equals(all)) {
                    return false;
                }
                all = own.subList(0, 4);
            }
        }
        return true;
    }

    private static String joined(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            line.append(cell);
            if (i < widths.length) {
                line.append(" ".repeat(Math.max(0, widths[i] - cell.length())));
            }
            line.append(cell.isEmpty() ? "" : GAP);
        }
        return line.toString();
    }
}
