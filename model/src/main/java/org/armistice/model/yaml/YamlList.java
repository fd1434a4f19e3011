package org.armistice.model.yaml;

import java.util.List;
import org.armistice.model.problem.Position;

/** Values in a row. */
public record YamlList(Position position, List<YamlNode> items) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }
}
