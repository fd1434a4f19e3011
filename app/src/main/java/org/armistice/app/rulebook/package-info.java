/** The commands about rulebooks; start at {@link org.armistice.app.rulebook.RulesCommand}. */
@NullMarked
package org.armistice.app.rulebook;

import org.jspecify.annotations.NullMarked;
