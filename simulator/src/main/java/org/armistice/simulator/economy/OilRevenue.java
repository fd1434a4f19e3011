package org.armistice.simulator.economy;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * Oil is sold by the state's central institutions, whoever holds the ports, and its revenue is spent on all sides. With
 * c the oil capacities of places, which are shares of the country's, and b the faction's budget share:
 *
 * <pre>
 *   oil revenue = b x (1 - sum of c over places that are shut), at least 0
 * </pre>
 *
 * <p>What is not on the map flows. It is unknown where no place has any oil.
 */
public final class OilRevenue implements Process {
    private long seen = -1;

    @Override
    public String name() {
        return "oil revenue";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.DIPLOMACY);
    }

    @Override
    public boolean measure() {
        return true;
    }

    @Override
    public void run(Moment moment) {
        long version = moment.version(Place.SHUT, Place.OIL_CAPACITY, Faction.BUDGET_SHARE);
        if (version == seen) {
            return;
        }
        seen = version;
        long all = 0;
        long shut = 0;
        int latest = 0;
        for (Place place : moment.list(Place.TYPE)) {
            long capacity = Math.max(0, place.getOilCapacity());
            all = Math.addExact(all, capacity);
            if (place.isShut()) {
                shut = Math.addExact(shut, capacity);
            }
            if (capacity > 0) {
                latest = Math.max(latest, moment.latest(place, Place.SHUT, Place.OIL_CAPACITY));
            }
        }
        for (Faction faction : moment.list(Faction.TYPE)) {
            long revenue = all == 0 || faction.getBudgetShare() == Fixed.UNKNOWN
                    ? Fixed.UNKNOWN
                    : Fixed.times(faction.getBudgetShare(), Math.max(0, Fixed.ONE - shut));
            int places = latest;
            moment.derive(
                    faction,
                    Faction.OIL_REVENUE,
                    revenue,
                    () -> Math.max(places, moment.latest(faction, Faction.BUDGET_SHARE)));
        }
    }
}
