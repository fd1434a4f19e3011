package org.armistice.simulator.folder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.armistice.model.event.Event;
import org.armistice.model.event.Phase;
import org.armistice.model.json.Json;
import org.armistice.model.json.JsonNode;
import org.jspecify.annotations.Nullable;

/** An event as a line of {@code events.jsonl}, and back. */
public final class EventJson {
    private EventJson() {}

    /**
     * An event as a tree.
     *
     * @param shownName of a rulebook's file
     */
    public static Map<String, @Nullable Object> tree(Event event, UnaryOperator<String> shownName) {
        return Json.object(
                "id", event.id(),
                "day", event.day(),
                "date", event.date().toString(),
                "phase", event.phase().word(),
                "kind", event.kind().name().toLowerCase(Locale.ROOT),
                "text", event.text(),
                "source", tree(event.source(), shownName),
                "facts",
                        event.bindings().stream()
                                .map(b -> Json.object("variable", b.variable(), "id", b.fact(), "name", b.name()))
                                .toList(),
                "read",
                        event.readings().stream()
                                .map(r -> Json.object(
                                        "fact", r.fact(),
                                        "name", r.name(),
                                        "field", r.field(),
                                        "value", r.value(),
                                        "writtenBy", r.writtenBy()))
                                .toList(),
                "changes",
                        event.changes().stream()
                                .map(c -> Json.object(
                                        "fact", c.fact(),
                                        "name", c.name(),
                                        "field", c.field(),
                                        "before", c.before(),
                                        "after", c.after()))
                                .toList(),
                "causes", event.causes());
    }

    private static Map<String, @Nullable Object> tree(Event.Source source, UnaryOperator<String> shownName) {
        return Json.object(
                "key", source.key(),
                "name", source.name(),
                "file", shownName.apply(source.file()),
                "line", source.line(),
                "raisedBy", source.raisedBy(),
                "grounds", source.grounds());
    }

    /** Reads what {@link #tree} made; a line that is damaged fails with some RuntimeException. */
    static Event event(JsonNode tree) {
        return new Event(
                tree.text("id"),
                tree.number("day"),
                LocalDate.parse(tree.text("date")),
                Phase.valueOf(tree.text("phase").toUpperCase(Locale.ROOT).replace(' ', '_')),
                Event.Kind.valueOf(tree.text("kind").toUpperCase(Locale.ROOT)),
                tree.text("text"),
                source(tree.node("source")),
                list(tree, "facts", f -> new Event.Binding(f.text("variable"), f.text("id"), f.text("name"))),
                list(
                        tree,
                        "read",
                        r -> new Event.Reading(
                                r.text("fact"), r.text("name"), r.text("field"), r.text("value"), r.text("writtenBy"))),
                list(
                        tree,
                        "changes",
                        c -> new Event.Change(
                                c.text("fact"), c.text("name"), c.text("field"), c.text("before"), c.text("after"))),
                tree.texts("causes"));
    }

    private static Event.Source source(JsonNode tree) {
        return new Event.Source(
                tree.text("key"),
                tree.text("name"),
                tree.text("file"),
                tree.number("line"),
                tree.texts("raisedBy"),
                tree.text("grounds"));
    }

    private static <T> List<T> list(JsonNode tree, String key, Function<JsonNode, T> reader) {
        return tree.nodes(key).stream().map(reader).toList();
    }
}
