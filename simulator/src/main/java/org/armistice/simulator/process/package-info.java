/** Continuous arithmetic that works beside the rules; start at {@link org.armistice.simulator.process.Process}. */
@NullMarked
package org.armistice.simulator.process;

import org.jspecify.annotations.NullMarked;
