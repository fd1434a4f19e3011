package org.armistice.model.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;

/** Reads what a file must or may say under known keys, and notes everything that is wrong with it. */
public final class YamlForm {
    private final List<Problem> problems;

    /** @param problems takes what is wrong */
    public YamlForm(List<Problem> problems) {
        this.problems = problems;
    }

    /** Notes keys that are not known. */
    public void checkKeys(YamlMapping mapping, Collection<String> known) {
        for (YamlEntry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                fail(
                        entry.position(),
                        "'" + entry.key() + "' has no meaning here; known are " + String.join(", ", known) + "."
                                + Suggestion.maybe(entry.key(), known));
            }
        }
    }

    /** The text of an entry that must be there; empty, and noted, if it is not. */
    public String text(YamlMapping mapping, String key) {
        YamlNode node = mapping.find(key).orElse(null);
        String text = node instanceof YamlScalar scalar ? scalar.text().strip() : "";
        if (text.isEmpty()) {
            fail(position(mapping, key), "'" + key + "' is missing or has no text.");
        }
        return text;
    }

    /** The scalars of an entry that is one scalar or a list of them; nothing if there is no such entry. */
    public List<YamlScalar> scalars(YamlMapping mapping, String key) {
        YamlNode node = mapping.find(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        List<YamlNode> items = node instanceof YamlList list ? list.items() : List.of(node);
        List<YamlScalar> scalars = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlScalar scalar && !scalar.text().isBlank()) {
                scalars.add(scalar);
            } else {
                fail(item.position(), "'" + key + "' holds texts; this is none.");
            }
        }
        if (items.isEmpty()) {
            fail(node.position(), "'" + key + "' is empty.");
        }
        return scalars;
    }

    /** Where an entry's value stands, or the mapping if there is no such entry. */
    public Position position(YamlMapping mapping, String key) {
        return mapping.find(key).map(YamlNode::position).orElse(mapping.position());
    }

    /**
     * Where the text of a scalar begins: behind the quotation mark, if it is quoted.
     *
     * @param lines of its file
     */
    public static Position inside(List<String> lines, YamlScalar scalar) {
        Position position = scalar.position();
        String line = position.line() < 1 || position.line() > lines.size() ? "" : lines.get(position.line() - 1);
        int index = position.column() - 1;
        boolean quoted =
                index >= 0 && index < line.length() && (line.charAt(index) == '"' || line.charAt(index) == '\'');
        return quoted ? new Position(position.file(), position.line(), position.column() + 1) : position;
    }

    /** Notes that something is wrong. */
    public void fail(Position position, String message) {
        problems.add(new Problem(position, message));
    }
}
