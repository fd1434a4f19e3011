package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.jspecify.annotations.Nullable;

/**
 * How far each force is from its nearest stocked depot, by open roads through places of its faction or an ally; unknown
 * when no way is open. The place where the force stands need not be its own. Distance by road is what limits supply in
 * Zhukov (2012).
 */
public final class SupplyDistance implements Process {
    private static final Field[] FORCES = {Force.PLACE, Force.FACTION, Force.DISTANCE_TO_DEPOT};

    private final Roads roads;
    private List<Depot> stocked = List.of();
    /** The holders and routes on the way by which each force was reached last. */
    private final Map<Force, List<Slot>> lastWays = new HashMap<>();

    private long seen = -1;

    public SupplyDistance(Roads roads) {
        this.roads = roads;
    }

    @Override
    public String name() {
        return "supply distance";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.SUPPLY);
    }

    @Override
    public boolean measure() {
        return true;
    }

    @Override
    public void run(Moment moment) {
        List<Depot> now = stocked(moment);
        if (version(moment) == seen && now.equals(stocked)) {
            return;
        }
        Stations stations = new Stations(roads, now);
        for (Force force : moment.list(Force.TYPE)) {
            Faction faction = force.getFaction();
            Place place = force.getPlace();
            if (faction != null && place != null) {
                derive(moment, force, place, stations.ways(moment, faction));
            }
        }
        stocked = now;
        seen = version(moment);
    }

    private static long version(Moment moment) {
        return Stations.version(moment) + moment.version(FORCES);
    }

    private static List<Depot> stocked(Moment moment) {
        List<Depot> stocked = new ArrayList<>();
        for (Depot depot : moment.list(Depot.TYPE)) {
            if (hasStock(depot)) {
                stocked.add(depot);
            }
        }
        return stocked;
    }

    private static boolean hasStock(Depot depot) {
        return depot.getFuel() > 0 || depot.getAmmunition() > 0;
    }

    private void derive(Moment moment, Force force, Place place, @Nullable Ways toDepots) {
        long distance = toDepots == null ? Fixed.UNKNOWN : toDepots.distance(place);
        if (distance == force.getDistanceToDepot() && (distance == Fixed.UNKNOWN || lastWays.containsKey(force))) {
            return;
        }
        List<Slot> way = new ArrayList<>(lastWays.getOrDefault(force, List.of()));
        if (toDepots != null && distance != Fixed.UNKNOWN) {
            List<Slot> now = new ArrayList<>();
            for (Place on : toDepots.places(place)) {
                now.add(moment.slot(on, Place.HOLDER));
            }
            for (Route on : toDepots.routes(place)) {
                now.add(moment.slot(on, Route.STATUS));
            }
            lastWays.put(force, now);
            way.addAll(now);
        }
        moment.derive(force, Force.DISTANCE_TO_DEPOT, distance, () -> event(moment, force, way));
    }

    private static int event(Moment moment, Force force, List<Slot> way) {
        int event = moment.latest(force, Force.PLACE, Force.FACTION);
        for (Slot slot : way) {
            event = Math.max(event, slot.writer());
        }
        return event;
    }
}
