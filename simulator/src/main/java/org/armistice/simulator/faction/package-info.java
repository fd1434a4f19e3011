/** What factions won and lost of late; start at {@link org.armistice.simulator.faction.Tallies}. */
@NullMarked
package org.armistice.simulator.faction;

import org.jspecify.annotations.NullMarked;
