package org.armistice.model.yaml;

import java.util.List;
import java.util.Optional;
import org.armistice.model.problem.Position;

/** Keys with values, each key once, in the order of the file. */
public record YamlMapping(Position position, List<YamlEntry> entries) implements YamlNode {
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    public Optional<YamlNode> find(String key) {
        return entries.stream()
                .filter(e -> e.key().equals(key))
                .map(YamlEntry::value)
                .findFirst();
    }
}
