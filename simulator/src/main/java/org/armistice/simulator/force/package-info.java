/** What forces are worth and where they go; start at {@link org.armistice.simulator.force.CombatPower}. */
@NullMarked
package org.armistice.simulator.force;

import org.jspecify.annotations.NullMarked;
