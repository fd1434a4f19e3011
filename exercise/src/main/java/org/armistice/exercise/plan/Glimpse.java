package org.armistice.exercise.plan;

import java.util.Set;
import org.armistice.model.fact.Field;
import org.armistice.rules.typed.Selection;

/**
 * Something that a role sees of the simulation.
 *
 * @param what which facts, looked for anew on each evening
 * @param fields which of their fields; all if empty
 */
public record Glimpse(Selection what, Set<Field> fields) {
    public Glimpse {
        fields = Set.copyOf(fields);
    }

    public boolean shows(Field field) {
        return fields.isEmpty() || fields.contains(field);
    }
}
