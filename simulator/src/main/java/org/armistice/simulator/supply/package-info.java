/** Fuel, ammunition and fighters on their way; start at {@link org.armistice.simulator.supply.SupplyFlow}. */
@NullMarked
package org.armistice.simulator.supply;

import org.jspecify.annotations.NullMarked;
