package org.armistice.simulator.humanitarian;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Peril;
import org.armistice.model.place.Place;
import org.armistice.simulator.chance.Chance;
import org.armistice.simulator.place.RoadNetwork;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Recent;
import org.jspecify.annotations.Nullable;

/**
 * Where people who leave find shelter: at a quiet place that open roads lead to through places that are not fought over,
 * drawn with the weight
 *
 * <pre>
 *   sqrt(population / 1000) x (displacement.stranger + a) / (distance in km + 10)^displacement.distance-weight
 * </pre>
 *
 * <p>a being the alignment of the place left with the faction that holds the other. Populations that are not known count
 * as 1000.
 */
final class Refuge {
    private static final Field[] WEIGHED = {
        Place.POPULATION, Place.HOLDER, Alignment.PLACE, Alignment.FACTION, Alignment.ALIGNMENT, Assumption.VALUE
    };

    private final Roads roads;
    private final Leanings leanings;
    /** The surroundings of places that people left; kept until weights, roads, or what is fought over change. */
    private final Recent<Place, Surroundings> kept = new Recent<>();

    private List<Place> foughtOver = List.of();
    private long weighed = -1;
    private long perils = -1;

    Refuge(Roads roads, Leanings leanings) {
        this.roads = roads;
        this.leanings = leanings;
    }

    /**
     * @param from where they leave
     * @param home where they do not go, their own place
     * @param feared whose places they shun, if they fear somebody
     */
    @Nullable
    Place of(Moment moment, Place from, Place home, @Nullable Faction feared) {
        lookAround(moment);
        Surroundings surroundings = kept.get(from, () -> surroundings(moment, from));
        long total = surroundings.total(moment, home, feared);
        if (total == 0) {
            return null;
        }
        long draw = moment.draw(feared == null ? "host" : "feared host", from, home);
        return surroundings.host(moment, home, feared, Chance.pick(draw, total));
    }

    private void lookAround(Moment moment) {
        long weighedNow = moment.version(WEIGHED) + moment.version(RoadNetwork.FIELDS);
        long perilsNow = moment.version(Place.PERIL);
        if (perilsNow != perils) {
            List<Place> now = new ArrayList<>();
            for (Place place : moment.list(Place.TYPE)) {
                if (place.getPeril() == Peril.FOUGHT_OVER) {
                    now.add(place);
                }
            }
            if (!now.equals(foughtOver)) {
                foughtOver = now;
                kept.clear();
            }
            perils = perilsNow;
        }
        if (weighedNow != weighed) {
            kept.clear();
            weighed = weighedNow;
        }
    }

    private Surroundings surroundings(Moment moment, Place from) {
        Ways ways = roads.network(moment).from(List.of(from), p -> p == from || p.getPeril() != Peril.FOUGHT_OVER);
        return new Surroundings(moment, from, ways, leanings);
    }
}
