/** Which events of a run are worth telling, and in which words; start at {@link org.armistice.simulator.narrative.Story}. */
@NullMarked
package org.armistice.simulator.narrative;

import org.jspecify.annotations.NullMarked;
