/** What the war does to the country's income; starts at {@link org.armistice.model.economy.Blockade}. */
@NullMarked
package org.armistice.model.economy;

import org.jspecify.annotations.NullMarked;
