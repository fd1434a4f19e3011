/** Runs set against what was observed; start at {@link org.armistice.experiments.hindcast.Hindcast}. */
@NullMarked
package org.armistice.experiments.hindcast;

import org.jspecify.annotations.NullMarked;
