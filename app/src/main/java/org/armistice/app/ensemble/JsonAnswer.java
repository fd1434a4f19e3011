package org.armistice.app.ensemble;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.json.Json;
import org.jspecify.annotations.Nullable;

/** An answer as a list of objects, one a line. */
final class JsonAnswer implements AnswerWriter {
    private final PrintWriter out;
    private List<String> columns = List.of();
    private boolean any;

    JsonAnswer(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> names) {
        columns = names;
        out.print("[");
    }

    @Override
    public void row(List<@Nullable Object> values) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i), values.get(i));
        }
        out.print((any ? ",\n " : "\n ") + Json.line(object));
        any = true;
    }

    @Override
    public void end() {
        out.print("\n]\n");
        out.flush();
    }
}
