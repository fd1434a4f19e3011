/** Many runs of one scenario; start at {@link org.armistice.experiments.ensemble.Ensemble}. */
@NullMarked
package org.armistice.experiments.ensemble;

import org.jspecify.annotations.NullMarked;
