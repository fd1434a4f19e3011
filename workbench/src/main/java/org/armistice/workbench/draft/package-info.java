/** A rulebook while it is being written: what is wrong with it, what can be written, whether its tests pass, and what it changes; start at {@link org.armistice.workbench.draft.DraftRoutes}. */
@NullMarked
package org.armistice.workbench.draft;

import org.jspecify.annotations.NullMarked;
