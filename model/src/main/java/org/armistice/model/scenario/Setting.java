package org.armistice.model.scenario;

import org.armistice.model.fact.Field;
import org.armistice.model.problem.Position;
import org.armistice.model.quantity.Fixed;

/**
 * What a scenario gives for one field of one fact.
 *
 * @param value for all but references
 * @param target id of the fact that a reference points to, empty for none
 * @param assumption path of the assumption that it comes from, or empty
 * @param broken a problem with it has been noted already
 */
record Setting(Field field, long value, String target, String assumption, Position position, boolean broken) {
    static Setting of(Field field, long value, Position position) {
        return new Setting(field, value, "", "", position, false);
    }

    static Setting to(Field field, String target, Position position) {
        return new Setting(field, Fixed.UNKNOWN, target, "", position, false);
    }

    static Setting broken(Field field, Position position) {
        return new Setting(field, Fixed.UNKNOWN, "", "", position, true);
    }

    Setting assuming(String path) {
        return new Setting(field, value, target, path, position, broken);
    }

    Setting withValue(long newValue) {
        return new Setting(field, newValue, target, assumption, position, broken);
    }
}
