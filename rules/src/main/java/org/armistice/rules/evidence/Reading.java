package org.armistice.rules.evidence;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;

/**
 * A field of a fact had a value.
 *
 * @param value as {@link Fact#read} gives it
 */
public record Reading(Fact fact, Field field, long value) {}
