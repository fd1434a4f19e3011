package org.armistice.simulator.humanitarian;

import org.armistice.model.humanitarian.Group;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Kept;
import org.armistice.simulator.process.Lists;
import org.armistice.simulator.process.Moment;

/** How many people are where: inhabitants who have not left, and displaced people who stay there. */
final class Residents {
    private final Kept<Lists<Group>> guests = Kept.by(Group.TYPE, Group.HOST);

    /** Inhabitants who are at home, in millionths; none where the population is not known. */
    static long atHome(Place place) {
        long population = place.getPopulation();
        long away = place.getDisplaced();
        return population == Fixed.UNKNOWN ? 0 : Math.max(0, population - (away == Fixed.UNKNOWN ? 0 : away));
    }

    /** Everybody who is there, in millionths. */
    long present(Moment moment, Place place) {
        long sum = 0;
        for (Group group : guests.get(moment).of(place)) {
            if (group.getNumber() != Fixed.UNKNOWN) {
                sum = Math.addExact(sum, group.getNumber());
            }
        }
        return atHome(place) + sum;
    }
}
