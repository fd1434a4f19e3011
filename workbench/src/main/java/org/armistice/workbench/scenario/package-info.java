/** Scenarios as the page shows them; start at {@link org.armistice.workbench.scenario.ScenarioRoutes}. */
@NullMarked
package org.armistice.workbench.scenario;

import org.jspecify.annotations.NullMarked;
