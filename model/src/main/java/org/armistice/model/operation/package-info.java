/** Operations and fronts; start at {@link org.armistice.model.operation.Operation}. */
@NullMarked
package org.armistice.model.operation;

import org.jspecify.annotations.NullMarked;
