package org.armistice.simulator.humanitarian;

import java.util.HashMap;
import java.util.Map;
import org.armistice.model.fact.World;
import org.armistice.model.humanitarian.Group;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;

/** How many people are where: inhabitants who have not left, and displaced people who stay there. */
final class Residents {
    private final Map<Place, Long> guests = new HashMap<>();

    Residents(World world) {
        for (Group group : world.list(Group.TYPE)) {
            Place host = group.getHost();
            if (host != null && group.getNumber() != Fixed.UNKNOWN) {
                guests.merge(host, group.getNumber(), Math::addExact);
            }
        }
    }

    /** Inhabitants who are at home, in millionths; none where the population is not known. */
    static long atHome(Place place) {
        long population = place.getPopulation();
        long away = place.getDisplaced();
        return population == Fixed.UNKNOWN ? 0 : Math.max(0, population - (away == Fixed.UNKNOWN ? 0 : away));
    }

    /** Everybody who is there, in millionths. */
    long present(Place place) {
        return atHome(place) + guests.getOrDefault(place, 0L);
    }
}
