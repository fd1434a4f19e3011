/** A scenario put together with its rulebooks; start at {@link org.armistice.simulator.setup.Setup}. */
@NullMarked
package org.armistice.simulator.setup;

import org.jspecify.annotations.NullMarked;
