/** Running the tests that stand in rulebooks; start at {@link org.armistice.simulator.trial.Trial}. */
@NullMarked
package org.armistice.simulator.trial;

import org.jspecify.annotations.NullMarked;
