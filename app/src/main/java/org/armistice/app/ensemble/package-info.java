/** Many runs of a scenario, and questions to them; start at {@link org.armistice.app.ensemble.EnsembleCommand}. */
@NullMarked
package org.armistice.app.ensemble;

import org.jspecify.annotations.NullMarked;
