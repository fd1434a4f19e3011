package org.armistice.model.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.problem.Position;

/** One fact as a scenario gives it, with all its values known. */
record Declaration(FactType<?> type, String id, String name, Position position, Map<Field, Setting> settings) {
    Declaration with(Setting setting) {
        Map<Field, Setting> changed = new LinkedHashMap<>(settings);
        changed.put(setting.field(), setting);
        return new Declaration(type, id, name, position, changed);
    }

    /** The value that is given for a field, or that a new fact starts with. */
    long value(Field field) {
        Setting setting = settings.get(field);
        return setting == null ? type.create(id, name).read(field) : setting.value();
    }

    /** The id that a reference points to, empty for none. */
    String target(RefField<?> field) {
        Setting setting = settings.get(field);
        return setting == null ? "" : setting.target();
    }

    /** Where a field is given, or the fact if it is not. */
    Position position(Field field) {
        Setting setting = settings.get(field);
        return setting == null ? position : setting.position();
    }

    void addTo(FactWriter writer) {
        writer.add(type.create(id, name));
    }

    void fill(FactWriter writer) {
        Fact fact = writer.world().find(id).orElseThrow();
        for (Setting setting : settings.values()) {
            if (setting.field() instanceof RefField<?> ref) {
                writer.set(
                        fact,
                        ref,
                        setting.target().isEmpty()
                                ? null
                                : writer.world().find(setting.target()).orElseThrow());
            } else {
                writer.set(fact, setting.field(), setting.value());
            }
        }
    }

    /** Writes other values of assumptions into the fields that have them. */
    void assume(FactWriter writer, Map<String, Long> valuesByPath) {
        for (Setting setting : settings.values()) {
            Long value = valuesByPath.get(setting.assumption());
            if (value != null) {
                writer.set(writer.world().find(id).orElseThrow(), setting.field(), value);
            }
        }
    }
}
