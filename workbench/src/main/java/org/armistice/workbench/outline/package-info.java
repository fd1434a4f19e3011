/** Coasts and borders of the part of the world that a scenario plays in; start at {@link org.armistice.workbench.outline.Outlines}. */
@NullMarked
package org.armistice.workbench.outline;

import org.jspecify.annotations.NullMarked;
