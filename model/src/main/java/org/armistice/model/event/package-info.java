/** What happened in a run, and why; start at {@link org.armistice.model.event.Event}. */
@NullMarked
package org.armistice.model.event;

import org.jspecify.annotations.NullMarked;
