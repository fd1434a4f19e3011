/** Maps of who holds what; start at {@link org.armistice.app.map.DayMap}. */
@NullMarked
package org.armistice.app.map;

import org.jspecify.annotations.NullMarked;
