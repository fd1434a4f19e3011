/** Displacement, return and mines; start at {@link org.armistice.model.humanitarian.Group}. */
@NullMarked
package org.armistice.model.humanitarian;

import org.jspecify.annotations.NullMarked;
