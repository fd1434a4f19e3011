/** Ensembles as they are asked for and kept, whoever asks; start at {@link org.armistice.experiments.plan.Plan}. */
@NullMarked
package org.armistice.experiments.plan;

import org.jspecify.annotations.NullMarked;
