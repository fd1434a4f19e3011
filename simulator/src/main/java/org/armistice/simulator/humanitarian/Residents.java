package org.armistice.simulator.humanitarian;

import org.armistice.model.humanitarian.Group;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Lists;
import org.armistice.simulator.process.Moment;

/** How many people are where: inhabitants who have not left, and displaced people who stay there. */
final class Residents {
    private final Lists<Group> guests = new Lists<>();
    private long version = -1;

    /** Inhabitants who are at home, in millionths; none where the population is not known. */
    static long atHome(Place place) {
        long population = place.getPopulation();
        long away = place.getDisplaced();
        return population == Fixed.UNKNOWN ? 0 : Math.max(0, population - (away == Fixed.UNKNOWN ? 0 : away));
    }

    /** Everybody who is there, in millionths. */
    long present(Moment moment, Place place) {
        long now = moment.version(Group.HOST);
        if (now != version) {
            arrange(moment);
            version = now;
        }
        long sum = 0;
        for (Group group : guests.of(place)) {
            if (group.getNumber() != Fixed.UNKNOWN) {
                sum = Math.addExact(sum, group.getNumber());
            }
        }
        return atHome(place) + sum;
    }

    private void arrange(Moment moment) {
        guests.clear();
        for (Group group : moment.list(Group.TYPE)) {
            Place host = group.getHost();
            if (host != null) {
                guests.add(host, group);
            }
        }
    }
}
