/** What a run starts from, and the reader of its files; start at {@link org.armistice.model.scenario.Scenario}. */
@NullMarked
package org.armistice.model.scenario;

import org.jspecify.annotations.NullMarked;
