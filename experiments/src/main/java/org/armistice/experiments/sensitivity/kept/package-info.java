/** Studies of sensitivity as they are kept; start at {@link org.armistice.experiments.sensitivity.kept.Report}. */
@NullMarked
package org.armistice.experiments.sensitivity.kept;

import org.jspecify.annotations.NullMarked;
