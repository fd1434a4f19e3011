package org.armistice.model.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.problem.Position;
import org.armistice.model.yaml.YamlNode;

/** One fact, or the default of a section, as a scenario writes it: its values are not read yet. */
final class Draft {
    final FactType<?> type;
    final String id;
    final Position position;
    final Map<Field, YamlNode> given = new LinkedHashMap<>();
    /** What people call it; empty to be named after the facts that it refers to. */
    String name;

    Draft(FactType<?> type, String id, String name, Position position) {
        this.type = type;
        this.id = id;
        this.name = name;
        this.position = position;
    }

    /** Such as {@code forces.misrata-west.strength}. */
    String path(Field field) {
        return type.plural() + "." + id + "." + field.word();
    }

    /** Such as {@code strength of force 'misrata-west'}. */
    String label(Field field) {
        return field.word() + " of " + type.noun() + " '" + id + "'";
    }
}
