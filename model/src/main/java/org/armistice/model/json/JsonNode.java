package org.armistice.model.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON object whose parts are asked for by name; a part that is missing or of another kind is an IllegalStateException. */
public final class JsonNode {
    private final Map<?, ?> map;

    private JsonNode(Map<?, ?> map) {
        this.map = map;
    }

    public static JsonNode of(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return new JsonNode(map);
        }
        throw new IllegalStateException("no object, but " + tree);
    }

    public static JsonNode read(String text) {
        return of(Json.read(text));
    }

    public Set<String> keys() {
        return map.keySet().stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public String text(String key) {
        return get(String.class, key);
    }

    public int number(String key) {
        return get(BigDecimal.class, key).intValueExact();
    }

    public long wholeNumber(String key) {
        return get(BigDecimal.class, key).longValueExact();
    }

    public JsonNode node(String key) {
        return of(map.get(key));
    }

    public List<String> texts(String key) {
        List<?> list = get(List.class, key);
        return list.stream().map(String::valueOf).toList();
    }

    public List<JsonNode> nodes(String key) {
        List<?> list = get(List.class, key);
        return list.stream().map(JsonNode::of).toList();
    }

    private <T> T get(Class<T> type, String key) {
        Object value = map.get(key);
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw new IllegalStateException("'" + key + "' is " + value);
    }
}
