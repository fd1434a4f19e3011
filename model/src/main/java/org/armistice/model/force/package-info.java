/** Bodies of fighters; start at {@link org.armistice.model.force.Force}. */
@NullMarked
package org.armistice.model.force;

import org.jspecify.annotations.NullMarked;
