/** What many runs say: ensembles, what-ifs, sensitivity, hindcasts. Each has a package of its own. */
@NullMarked
package org.armistice.experiments;

import org.jspecify.annotations.NullMarked;
