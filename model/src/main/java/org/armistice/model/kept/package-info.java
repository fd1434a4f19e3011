/** Values that were worked out once and are kept in a file, so that later starts need not work them out again. */
@NullMarked
package org.armistice.model.kept;

import org.jspecify.annotations.NullMarked;
