package org.armistice.rules.typed;

import org.armistice.model.problem.Position;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A named number of a rulebook. In the world it is a fact of type assumption with the id {@code rulebook.name}.
 *
 * @param id {@code rulebook.name}
 * @param value in base units
 * @param unit in which it is written
 * @param range what it may be set to, in base units
 * @param meaning one line
 * @param grounds why this value, or null if it does not say
 */
public record Parameter(
        String id,
        long value,
        Unit unit,
        Range range,
        String meaning,
        @Nullable Grounds grounds,
        Position position) {}
