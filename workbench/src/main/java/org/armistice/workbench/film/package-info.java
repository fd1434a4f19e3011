/** What the map needs of each day of a run; start at {@link org.armistice.workbench.film.Camera}. */
@NullMarked
package org.armistice.workbench.film;

import org.jspecify.annotations.NullMarked;
