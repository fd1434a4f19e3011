package org.armistice.app.ensemble;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer as comma-separated values; what is not known is empty. */
final class CsvAnswer implements AnswerWriter {
    private final PrintWriter out;

    CsvAnswer(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> names) {
        line(names);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        line(values);
    }

    private void line(List<? extends @Nullable Object> cells) {
        out.print(cells.stream().map(CsvAnswer::cell).collect(Collectors.joining(",", "", "\n")));
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.matches("(?s).*[,\"\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void end() {
        out.flush();
    }
}
