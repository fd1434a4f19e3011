/** What flies; start at {@link org.armistice.model.air.AirWing}. */
@NullMarked
package org.armistice.model.air;

import org.jspecify.annotations.NullMarked;
