/** How outside pressure wears off; starts at {@link org.armistice.simulator.pressure.PressureEbb}. */
@NullMarked
package org.armistice.simulator.pressure;

import org.jspecify.annotations.NullMarked;
