/** Places, routes and who leans where; start at {@link org.armistice.model.place.Place}. */
@NullMarked
package org.armistice.model.place;

import org.jspecify.annotations.NullMarked;
