/**
 * The commands about scenarios, and what commands that run one have in common; start at {@link
 * org.armistice.app.scenario.ScenarioOptions}.
 */
@NullMarked
package org.armistice.app.scenario;

import org.jspecify.annotations.NullMarked;
