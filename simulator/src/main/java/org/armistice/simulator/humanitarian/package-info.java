/** Flight, harm, mines and return; start at {@link org.armistice.simulator.humanitarian.DisplacementFlow}. */
@NullMarked
package org.armistice.simulator.humanitarian;

import org.jspecify.annotations.NullMarked;
