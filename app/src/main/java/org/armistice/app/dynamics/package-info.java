/** Plausibility figures over many runs of a scenario; start at {@link org.armistice.app.dynamics.DynamicsCommand}. */
@NullMarked
package org.armistice.app.dynamics;

import org.jspecify.annotations.NullMarked;
