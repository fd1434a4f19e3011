package org.armistice.simulator.folder;

import org.armistice.model.json.JsonNode;

/**
 * A number that a rulebook or the scenario assumed in a run.
 *
 * @param id {@code rulebook.name}, or {@code scenario.name}
 * @param value as people read it
 * @param meaning one line, or empty
 * @param grounds why this value, or empty
 */
public record RecordedParameter(String id, String value, String meaning, String grounds) {
    static RecordedParameter of(JsonNode tree) {
        return new RecordedParameter(tree.text("id"), tree.text("value"), tree.text("meaning"), tree.text("grounds"));
    }
}
