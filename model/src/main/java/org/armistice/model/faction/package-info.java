/** The sides of the conflict; start at {@link org.armistice.model.faction.Faction}. */
@NullMarked
package org.armistice.model.faction;

import org.jspecify.annotations.NullMarked;
