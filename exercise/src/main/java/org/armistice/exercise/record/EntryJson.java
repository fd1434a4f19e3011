package org.armistice.exercise.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.armistice.model.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Entries as lines of JSON. */
final class EntryJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Class<? extends Move>> KINDS = Move.kinds();

    private EntryJson() {}

    static String line(Entry entry) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("number", entry.number());
        tree.put("at", entry.at().toString());
        tree.put("turn", entry.turn());
        tree.put("kind", entry.move().kind());
        if (!entry.request().isEmpty()) {
            tree.put("request", entry.request());
        }
        tree.put("move", tree(entry.move()));
        return Json.line(tree);
    }

    static String move(Entry entry) {
        return Json.line(tree(entry.move()));
    }

    private static Map<?, ?> tree(Move move) {
        return JSON.convertValue(move, Map.class);
    }

    /** @throws IllegalStateException if the line is none that was written by {@link #line} */
    static Entry read(String line) {
        Line read = JSON.readValue(line, Line.class);
        Class<? extends Move> kind = KINDS.get(read.kind());
        if (kind == null) {
            throw new IllegalStateException("there is no move '" + read.kind() + "'");
        }
        return new Entry(
                read.number(),
                Instant.parse(read.at()),
                read.turn(),
                JSON.convertValue(read.move(), kind),
                read.request() == null ? "" : read.request());
    }

    /** A line as it stands. */
    private record Line(
            int number,
            String at,
            int turn,
            String kind,
            @Nullable String request,
            Map<String, Object> move) {}
}
