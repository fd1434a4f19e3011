/** Luck that can be repeated; start at {@link org.armistice.simulator.chance.Chance}. */
@NullMarked
package org.armistice.simulator.chance;

import org.jspecify.annotations.NullMarked;
