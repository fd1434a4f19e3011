/** What a change does to many runs; start at {@link org.armistice.experiments.whatif.Study}. */
@NullMarked
package org.armistice.experiments.whatif;

import org.jspecify.annotations.NullMarked;
