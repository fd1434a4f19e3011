/** A local web page on which runs are seen, played through time and asked why; start at {@link org.armistice.workbench.Workbench}. */
@NullMarked
package org.armistice.workbench;

import org.jspecify.annotations.NullMarked;
