package org.armistice.app.dynamics;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Cells and rows of a Markdown table. */
final class Row {
    private Row() {}

    /** A row of cells. */
    static String of(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        return row.append('\n').toString();
    }

    /** The head of a table, all columns but the first to the right. */
    static String head(String... heads) {
        return of((Object[]) heads) + "|---|" + "---:|".repeat(heads.length - 1) + "\n";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A part of a whole in percent, a dash for a part of nothing. */
    static String share(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    static String range(List<Integer> values) {
        return number(mean(values)) + " ("
                + values.stream().min(Integer::compare).orElse(0) + " to "
                + values.stream().max(Integer::compare).orElse(0) + ")";
    }

    /** The mean and, in brackets, what a tenth of the values do not exceed, and what a tenth reach or exceed. */
    static String spread(List<Integer> values) {
        List<Integer> sorted = values.stream().sorted().toList();
        int tenth = (sorted.size() - 1) / 10;
        return Math.round(mean(values)) + " (" + sorted.get(tenth) + " to " + sorted.get(sorted.size() - 1 - tenth)
                + ")";
    }

    static double mean(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** The middle value with the number of values, a dash for none. */
    static String median(List<Integer> values) {
        if (values.isEmpty()) {
            return "- (0 cases)";
        }
        List<Integer> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        double middle = IntStream.of((size - 1) / 2, size / 2)
                .map(sorted::get)
                .average()
                .orElse(0);
        return number(middle) + " (" + size + " cases)";
    }
}
