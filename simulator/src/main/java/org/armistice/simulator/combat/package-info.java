/** Fighting; start at {@link org.armistice.simulator.combat.Attrition}. */
@NullMarked
package org.armistice.simulator.combat;

import org.jspecify.annotations.NullMarked;
