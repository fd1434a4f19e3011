/** Fronts; start at {@link org.armistice.simulator.operation.Fronts}. */
@NullMarked
package org.armistice.simulator.operation;

import org.jspecify.annotations.NullMarked;
