/** What was observed after a scenario's first day; start at {@link org.armistice.experiments.hindcast.observed.Observed}. */
@NullMarked
package org.armistice.experiments.hindcast.observed;

import org.jspecify.annotations.NullMarked;
