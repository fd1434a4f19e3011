package org.armistice.simulator.humanitarian;

import org.armistice.model.faction.Faction;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Moment;

/** How far the people of places lean to factions. */
final class Leanings {
    /** The alignment of a place with a faction, 0 if nothing is said of it. */
    double of(Moment moment, Place place, Faction faction) {
        for (Alignment alignment : moment.pointing(Alignment.TYPE, Alignment.PLACE, place)) {
            if (alignment.getFaction() == faction) {
                return Math.max(0, Fixed.toDouble(alignment.getAlignment()));
            }
        }
        return 0;
    }
}
