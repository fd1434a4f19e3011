package org.armistice.simulator.humanitarian;

import org.armistice.model.humanitarian.Group;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Totals;

/** How many people are where: inhabitants who have not left, and displaced people who stay there. */
final class Residents {
    private final Totals<Group, Place> guests = new Totals<>(Group.TYPE, Group.NUMBER, Group.HOST);

    /** Looks who has come and gone. */
    void count(Moment moment) {
        guests.count(moment);
    }

    /** Inhabitants who are at home, in millionths; none where the population is not known. */
    static long atHome(Place place) {
        long population = place.getPopulation();
        long away = place.getDisplaced();
        return population == Fixed.UNKNOWN ? 0 : Math.max(0, population - (away == Fixed.UNKNOWN ? 0 : away));
    }

    /** Everybody who is there, in millionths. */
    long present(Place place) {
        return atHome(place) + guests.of(place);
    }
}
