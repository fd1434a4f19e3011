/** What the runs of an ensemble come to; start at {@link org.armistice.experiments.summary.Summary}. */
@NullMarked
package org.armistice.experiments.summary;

import org.jspecify.annotations.NullMarked;
