package org.armistice.rules.register;

import org.armistice.model.fact.World;

/**
 * One look at the world after the other.
 *
 * @param world what is looked at
 * @param reads what has been looked at
 */
record Look(World world, Reads reads) {}
