/** Numbers with units; start at {@link org.armistice.model.quantity.Unit}. */
@NullMarked
package org.armistice.model.quantity;

import org.jspecify.annotations.NullMarked;
