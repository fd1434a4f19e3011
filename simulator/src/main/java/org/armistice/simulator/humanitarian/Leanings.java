package org.armistice.simulator.humanitarian;

import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Lists;
import org.armistice.simulator.process.Moment;

/** How far the people of places lean to factions. */
final class Leanings {
    private static final Field[] FIELDS = {Alignment.PLACE, Alignment.FACTION};

    private final Lists<Alignment> ofPlaces = new Lists<>();
    private long version = -1;

    /** The alignment of a place with a faction, 0 if nothing is said of it. */
    double of(Moment moment, Place place, Faction faction) {
        long now = moment.version(FIELDS);
        if (now != version) {
            arrange(moment);
            version = now;
        }
        for (Alignment alignment : ofPlaces.of(place)) {
            if (alignment.getFaction() == faction) {
                return Math.max(0, Fixed.toDouble(alignment.getAlignment()));
            }
        }
        return 0;
    }

    private void arrange(Moment moment) {
        ofPlaces.clear();
        for (Alignment alignment : moment.list(Alignment.TYPE)) {
            Place place = alignment.getPlace();
            if (place != null) {
                ofPlaces.add(place, alignment);
            }
        }
    }
}
