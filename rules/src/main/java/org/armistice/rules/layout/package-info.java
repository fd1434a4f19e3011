/** How the blocks of a rulebook are laid out; start at {@link org.armistice.rules.layout.Layout}. */
@NullMarked
package org.armistice.rules.layout;

import org.jspecify.annotations.NullMarked;
