/**
 * What is asked of runs, and how two ways of running a scenario compare; start at
 * {@link org.armistice.simulator.outcome.Comparing}.
 */
@NullMarked
package org.armistice.simulator.outcome;

import org.jspecify.annotations.NullMarked;
