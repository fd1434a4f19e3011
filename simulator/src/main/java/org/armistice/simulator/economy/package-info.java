/** What oil earns; starts at {@link org.armistice.simulator.economy.OilRevenue}. */
@NullMarked
package org.armistice.simulator.economy;

import org.jspecify.annotations.NullMarked;
