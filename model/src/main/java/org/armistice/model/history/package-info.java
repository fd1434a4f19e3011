/** What happened before the first day; start at {@link org.armistice.model.history.HistoricEvent}. */
@NullMarked
package org.armistice.model.history;

import org.jspecify.annotations.NullMarked;
