package org.armistice.simulator.humanitarian;

import java.util.BitSet;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Peril;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.chance.Chance;
import org.armistice.simulator.place.Nearby;
import org.armistice.simulator.place.RoadNetwork;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.process.Moment;
import org.armistice.simulator.process.Recent;
import org.armistice.simulator.process.Watch;
import org.jspecify.annotations.Nullable;

/**
 * Where people who leave find shelter: at a quiet place that open roads of at most displacement.farthest lead to through places that
 * are not fought over, drawn with the weight
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
        Place.POPULATION, Place.HOLDER, Alignment.PLACE, Alignment.FACTION, Alignment.ALIGNMENT
    };

    private final Roads roads;
    private final Leanings leanings;
    private final Remoteness remoteness = new Remoteness();
    /** Of places that people left; kept until roads, or what is fought over, change. */
    private final Recent<Place, Surroundings> kept = new Recent<>();

    private final Watch<Place> perils = new Watch<>(Place.TYPE, Place.PERIL);
    /** [index of the fact] */
    private final BitSet quiet = new BitSet();
    /** [index of the fact] */
    private final BitSet foughtOver = new BitSet();

    private long roadsSeen = -1;

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
        Surroundings surroundings =
                kept.get(from, () -> surroundings(moment, from)).at(moment, moment.version(WEIGHED));
        long total = surroundings.total(moment, quiet, home, feared);
        if (total == 0) {
            return null;
        }
        long draw = moment.draw(feared == null ? "host" : "feared host", from, home);
        return surroundings.host(moment, quiet, home, feared, Chance.pick(draw, total));
    }

    /** Sees where it is quiet, and whether anything has changed that surroundings rest on; to be asked on each day. */
    void lookAround(Moment moment) {
        long roadsNow = moment.version(RoadNetwork.FIELDS) + moment.version(Assumption.VALUE);
        if (roadsNow != roadsSeen) {
            kept.clear();
            remoteness.weigh(Fixed.toDouble(moment.parameter("displacement.distance-weight")));
            roadsSeen = roadsNow;
        }
        for (Place place : perils.changed(moment)) {
            int index = place.index();
            quiet.set(index, place.getPeril() == Peril.QUIET);
            if (foughtOver.get(index) != (place.getPeril() == Peril.FOUGHT_OVER)) {
                foughtOver.flip(index);
                kept.clear();
            }
        }
    }

    private Surroundings surroundings(Moment moment, Place from) {
        Nearby nearby = roads.network(moment)
                .near(from, p -> p == from || !foughtOver.get(p.index()), moment.parameter("displacement.farthest"));
        return new Surroundings(
                from, nearby, leanings, remoteness, Fixed.toDouble(moment.parameter("displacement.stranger")));
    }
}
