/** A run told day by day; start at {@link org.armistice.app.narrative.Narrative}. */
@NullMarked
package org.armistice.app.narrative;

import org.jspecify.annotations.NullMarked;
