/** The commands about scenarios, and how a scenario is found; start at {@link org.armistice.app.scenario.Scenarios}. */
@NullMarked
package org.armistice.app.scenario;

import org.jspecify.annotations.NullMarked;
