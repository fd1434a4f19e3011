/** What every fact of the world has in common; start at {@link org.armistice.model.fact.FactType}. */
@NullMarked
package org.armistice.model.fact;

import org.jspecify.annotations.NullMarked;
