/** Mediation tracks and ceasefires; start at {@link org.armistice.model.ceasefire.Track}. */
@NullMarked
package org.armistice.model.ceasefire;

import org.jspecify.annotations.NullMarked;
