package org.armistice.model.scenario;

import java.util.List;
import org.armistice.model.problem.Position;
import org.armistice.model.quantity.Distribution;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A value that a scenario assumes.
 *
 * @param path {@code brigade-size} if shared, else the field, such as {@code forces.misrata-west.strength}; what
 *     {@link Scenario#with} takes
 * @param text as written
 * @param value in millionths of the base unit; {@code Fixed.UNKNOWN} if it is no number
 * @param unit in which it is shown
 * @param range both ends included, in base units; null if it is no number
 * @param distribution how likely the values of the range are; null if it is not drawn
 * @param grounds why it is reasonable
 * @param position where it is given
 * @param appliesTo the fields that have it, such as {@code misrata-west.strength}, in order
 */
public record ScenarioAssumption(
        String path,
        String text,
        long value,
        Unit unit,
        @Nullable Range range,
        @Nullable Distribution distribution,
        String grounds,
        Grade grade,
        Position position,
        List<String> appliesTo) {
    public ScenarioAssumption {
        appliesTo = List.copyOf(appliesTo);
    }

    /** Whether it is a number, so that a fact of the world holds it. */
    public boolean isNumber() {
        return range != null;
    }

    /** The id of the fact that holds it: {@code scenario.brigade-size}, {@code scenario.misrata-west.strength}. */
    public String id() {
        String shown = path.replace(' ', '-');
        int section = shown.indexOf('.');
        boolean ofDefault = shown.startsWith("default", section + 1);
        return "scenario." + (section < 0 || ofDefault ? shown : shown.substring(section + 1));
    }

    ScenarioAssumption withValue(String newText, long newValue, Position newPosition) {
        return new ScenarioAssumption(
                path, newText, newValue, unit, range, distribution, grounds, grade, newPosition, appliesTo);
    }

    ScenarioAssumption applyingTo(List<String> fields) {
        return new ScenarioAssumption(path, text, value, unit, range, distribution, grounds, grade, position, fields);
    }

    /** How well an assumption is founded, from A (measured here) to E (a guess). */
    public enum Grade {
        A,
        B,
        C,
        D,
        E
    }
}
