package org.armistice.simulator.supply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.supply.Depot;
import org.armistice.simulator.place.Neighbourhood;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Process;
import org.armistice.simulator.process.Watch;
import org.jspecify.annotations.Nullable;

/**
 * Where each force would fall back to: the next place on the shortest road, through places of its faction or its allies, to
 * the nearest base of its faction that is not where it stands. Its bases are the depots that have an income of their own,
 * all its depots if none has. Armies retreat along the road by which they are fed (Van Creveld 1977), and a place at the
 * end of a road is no way out. Where no base can be reached, it is the most valued neighbouring place of the faction;
 * where there is none, the force is surrounded. Of equals, the first by id.
 */
public final class LinesOfRetreat implements Process {
    private static final Field[] DEPOTS = {
        Depot.PLACE, Depot.FACTION, Depot.FUEL_INCOME, Depot.AMMUNITION_INCOME, Place.VALUE
    };

    private record Stand(Faction faction, Place place) {}

    private final Roads roads;
    private final Watch<Force> forces = new Watch<>(Force.TYPE, Force.PLACE, Force.FACTION, Force.LINE_OF_RETREAT);
    /** As long as roads, depots and who is friendly stay as they are. */
    private final Map<Stand, Optional<Place>> lines = new HashMap<>();

    private Map<Faction, List<Place>> bases = Map.of();
    private long seen = -1;

    public LinesOfRetreat(Roads roads) {
        this.roads = roads;
    }

    @Override
    public String name() {
        return "lines of retreat";
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phase.SUPPLY, Phase.COMBAT, Phase.CONTROL);
    }

    @Override
    public boolean measure() {
        return true;
    }

    @Override
    public void run(Moment moment) {
        long now = Roads.friendlyVersion(moment) + moment.version(Neighbourhood.FIELDS) + moment.version(DEPOTS);
        List<Force> moved = forces.changed(moment);
        if (now != seen) {
            seen = now;
            lines.clear();
            bases = bases(moment);
            moved = moment.list(Force.TYPE);
        }
        for (Force force : moved) {
            Faction faction = force.getFaction();
            Place place = force.getPlace();
            if (faction != null && place != null) {
                Optional<Place> line = lines.computeIfAbsent(
                        new Stand(faction, place), stand -> Optional.ofNullable(line(moment, stand)));
                moment.derive(
                        force,
                        Force.LINE_OF_RETREAT,
                        line.orElse(null),
                        () -> moment.latest(force, Force.PLACE, Force.FACTION));
            }
        }
    }

    private static Map<Faction, List<Place>> bases(Moment moment) {
        Map<Faction, List<Place>> bases = new HashMap<>();
        Map<Faction, List<Place>> depots = new HashMap<>();
        for (Depot depot : moment.list(Depot.TYPE)) {
            Faction faction = depot.getFaction();
            Place place = depot.getPlace();
            if (faction != null && place != null) {
                depots.computeIfAbsent(faction, f -> new ArrayList<>()).add(place);
                if (depot.getFuelIncome() > 0 || depot.getAmmunitionIncome() > 0) {
                    bases.computeIfAbsent(faction, f -> new ArrayList<>()).add(place);
                }
            }
        }
        depots.forEach(bases::putIfAbsent);
        return bases;
    }

    private @Nullable Place line(Moment moment, Stand stand) {
        Place place = stand.place();
        List<Place> elsewhere = bases.getOrDefault(stand.faction(), List.of());
        if (elsewhere.contains(place)) {
            elsewhere = elsewhere.stream().filter(base -> base != place).toList();
        }
        List<Place> way = roads.friendly(moment, stand.faction(), elsewhere).places(place);
        return way.size() > 1 ? way.get(1) : neighbour(moment, stand.faction(), place);
    }

    private @Nullable Place neighbour(Moment moment, Faction faction, Place place) {
        Place best = null;
        for (Place other : roads.neighbourhood(moment).of(place)) {
            if (other.getHolder() == faction && isBetter(other, best)) {
                best = other;
            }
        }
        return best;
    }

    private static boolean isBetter(Place one, @Nullable Place other) {
        return other == null
                || one.getValue() > other.getValue()
                || (one.getValue() == other.getValue() && one.getId().compareTo(other.getId()) < 0);
    }
}
