/** What was worked out and may be asked for again; start at {@link org.armistice.workbench.kept.Latest}. */
@NullMarked
package org.armistice.workbench.kept;

import org.jspecify.annotations.NullMarked;
