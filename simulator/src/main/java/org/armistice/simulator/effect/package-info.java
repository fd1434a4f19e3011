/** Merging and applying proposed effects; start at {@link org.armistice.simulator.effect.Settlement}. */
@NullMarked
package org.armistice.simulator.effect;

import org.jspecify.annotations.NullMarked;
