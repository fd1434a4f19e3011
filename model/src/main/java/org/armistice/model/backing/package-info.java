/** Outside actors and what they give; start at {@link org.armistice.model.backing.Actor}. */
@NullMarked
package org.armistice.model.backing;

import org.jspecify.annotations.NullMarked;
