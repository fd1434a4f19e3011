/** What a scenario and its rulebooks assume; start at {@link org.armistice.workbench.assumption.AssumptionRoutes}. */
@NullMarked
package org.armistice.workbench.assumption;

import org.jspecify.annotations.NullMarked;
