package org.armistice.simulator.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.armistice.model.json.Json;
import org.jspecify.annotations.Nullable;

/** Says in which ways two manifests differ, entry by entry. */
public final class ManifestDifferences {
    /** By what an entry of a list is known. */
    private static final List<String> NAMES = List.of("file", "name", "path", "id");

    private final List<String> found = new ArrayList<>();

    private ManifestDifferences() {}

    /** Each as a sentence. */
    public static List<String> between(Map<?, ?> kept, Map<?, ?> asked) {
        ManifestDifferences differences = new ManifestDifferences();
        // Numbers are compared as a file would have them.
        differences.compare("", Json.read(Json.line(kept)), Json.read(Json.line(asked)));
        return differences.found;
    }

    private void compare(String where, @Nullable Object kept, @Nullable Object asked) {
        if (Objects.equals(kept, asked)) {
            return;
        }
        Map<?, ?> keptMap = map(kept);
        Map<?, ?> askedMap = map(asked);
        if (keptMap == null || askedMap == null) {
            found.add(sentence(where, kept, asked));
            return;
        }
        TreeSet<String> keys = new TreeSet<>();
        keptMap.keySet().forEach(key -> keys.add(String.valueOf(key)));
        askedMap.keySet().forEach(key -> keys.add(String.valueOf(key)));
        for (String key : keys) {
            compare(where.isEmpty() ? key : where + " " + key, keptMap.get(key), askedMap.get(key));
        }
    }

    /** Lists of named things as maps; null for what is neither. */
    private static @Nullable Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        if (!(value instanceof List<?> list)) {
            return null;
        }
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (Object entry : list) {
            String name = entry instanceof Map<?, ?> map
                    ? NAMES.stream()
                            .filter(map::containsKey)
                            .map(key -> String.valueOf(map.get(key)))
                            .findFirst()
                            .orElse("")
                    : String.valueOf(entry);
            if (name.isEmpty() || named.put(name, entry) != null) {
                return null;
            }
        }
        return named;
    }

    private static String sentence(String where, @Nullable Object kept, @Nullable Object asked) {
        if (where.endsWith("sha256")) {
            String what = where.equals("sha256") ? "scenario" : where.substring(0, where.length() - " sha256".length());
            return kept == null || asked == null
                    ? "'" + what + "' is " + (kept == null ? "not there yet" : "there no more") + "."
                    : "'" + what + "' has changed.";
        }
        return "'" + where + "' is " + shown(kept) + " there, and " + shown(asked) + " here.";
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "missing";
        }
        String text = value instanceof Map<?, ?> || value instanceof List<?> ? Json.line(value) : value.toString();
        return text.length() > 120 ? text.substring(0, 117) + "..." : text;
    }
}
