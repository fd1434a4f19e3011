package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.place.Route;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;

/**
 * How far each force is from its nearest stocked depot, by open roads through places of its faction or an ally; unknown
 * when no way is open. The place where the force stands need not be its own. Distance by road is what limits supply in
 * Zhukov (2012).
 */
public final class SupplyDistance implements Process {
    private final FriendlyWays ways = new FriendlyWays();
    /** The holders and routes on the way by which each force was reached last. */
    private final Map<Force, List<Slot>> lastWays = new HashMap<>();

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
    public List<String> parameters() {
        return List.of();
    }

    @Override
    public void run(Moment moment) {
        Map<Faction, List<Place>> stocked = new HashMap<>();
        for (Depot depot : moment.world().list(Depot.TYPE)) {
            Faction faction = depot.getFaction();
            Place place = depot.getPlace();
            if (faction != null && place != null && (depot.getFuel() > 0 || depot.getAmmunition() > 0)) {
                stocked.computeIfAbsent(faction, f -> new ArrayList<>()).add(place);
            }
        }
        for (Force force : moment.world().list(Force.TYPE)) {
            Faction faction = force.getFaction();
            Place place = force.getPlace();
            if (faction != null && place != null) {
                Ways toDepots = ways.from(moment, faction, stocked.getOrDefault(faction, List.of()));
                derive(moment, force, place, toDepots);
            }
        }
    }

    private void derive(Moment moment, Force force, Place place, Ways toDepots) {
        long distance = toDepots.distance(place);
        if (distance == force.getDistanceToDepot() && (distance == Fixed.UNKNOWN || lastWays.containsKey(force))) {
            return;
        }
        List<Slot> way = new ArrayList<>(lastWays.getOrDefault(force, List.of()));
        if (distance != Fixed.UNKNOWN) {
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
        int event = moment.latest(force, Force.PLACE, Force.FACTION);
        for (Slot slot : way) {
            event = Math.max(event, slot.writer());
        }
        moment.derive(force, Force.DISTANCE_TO_DEPOT, distance, event);
    }
}
