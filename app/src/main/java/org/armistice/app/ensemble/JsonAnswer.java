package org.armistice.app.ensemble;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        columns = distinct(names);
        out.print("[");
    }

    /** In one object no key comes twice: the second column of a name is {@code name_2}. */
    private static List<String> distinct(List<String> names) {
        Set<String> taken = new LinkedHashSet<>();
        for (String name : names) {
            String free = name;
            for (int i = 2; taken.contains(free) || !free.equals(name) && names.contains(free); i++) {
                free = name + "_" + i;
            }
            taken.add(free);
        }
        return List.copyOf(taken);
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
