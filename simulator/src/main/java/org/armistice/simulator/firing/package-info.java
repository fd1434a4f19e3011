/** From rules that hold to proposals; start at {@link org.armistice.simulator.firing.Firings}. */
@NullMarked
package org.armistice.simulator.firing;

import org.jspecify.annotations.NullMarked;
