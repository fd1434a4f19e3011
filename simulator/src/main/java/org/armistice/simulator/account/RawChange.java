package org.armistice.simulator.account;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.jspecify.annotations.Nullable;

/**
 * A change in the engine's own terms.
 *
 * @param field null where the fact itself came or went
 * @param before as {@link Fact#read} gives it; 0 for a fact that came, 1 for one that went
 * @param after as {@link Fact#read} gives it; 1 for a fact that came, 0 for one that went
 */
public record RawChange(Fact fact, @Nullable Field field, long before, long after) {}
