/** Depots and supply lines; start at {@link org.armistice.model.supply.Depot}. */
@NullMarked
package org.armistice.model.supply;

import org.jspecify.annotations.NullMarked;
