/** Who reaches whom from the air; start at {@link org.armistice.simulator.air.AirReach}. */
@NullMarked
package org.armistice.simulator.air;

import org.jspecify.annotations.NullMarked;
