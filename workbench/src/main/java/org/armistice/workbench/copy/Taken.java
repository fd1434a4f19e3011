package org.armistice.workbench.copy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.armistice.model.problem.Position;

/**
 * A place or route that is taken from a file.
 *
 * @param isRoute whether it is a route
 * @param cells by the names of columns
 * @param at where the file has it
 */
record Taken(boolean isRoute, Map<String, String> cells, Position at) {
    Taken {
        cells = new LinkedHashMap<>(cells);
    }

    String id() {
        return cells.getOrDefault("id", "");
    }
}
