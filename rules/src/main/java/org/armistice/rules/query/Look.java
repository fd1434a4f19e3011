package org.armistice.rules.query;

import org.armistice.model.fact.World;

/**
 * The world as a query sees it.
 *
 * @param world what is looked at
 * @param reads is told of what it looks at
 */
public record Look(World world, Reads reads) {}
