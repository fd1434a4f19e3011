/** Who plays the runs of an ensemble; start at {@link org.armistice.experiments.engine.Engine}. */
@NullMarked
package org.armistice.experiments.engine;

import org.jspecify.annotations.NullMarked;
