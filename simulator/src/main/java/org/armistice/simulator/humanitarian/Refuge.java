package org.armistice.simulator.humanitarian;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Peril;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.chance.Chance;
import org.armistice.simulator.place.Roads;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
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
    static final List<String> PARAMETERS = List.of("displacement.stranger", "displacement.distance-weight");

    /** The distance at which a next-door village counts. */
    private static final double NEAR_KM = 10;

    private final Roads roads;

    Refuge(Roads roads) {
        this.roads = roads;
    }

    /**
     * @param from where they leave
     * @param home where they do not go, their own place
     * @param feared whose places they shun, if they fear somebody
     */
    @Nullable
    Place of(Moment moment, Place from, Place home, @Nullable Faction feared) {
        Ways ways = roads.network(moment).from(List.of(from), p -> p == from || p.getPeril() != Peril.FOUGHT_OVER);
        List<Place> hosts = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        long total = 0;
        for (Place host : moment.list(Place.TYPE)) {
            long distance = ways.distance(host);
            Faction holder = host.getHolder();
            if (host != from
                    && host != home
                    && host.getPeril() == Peril.QUIET
                    && distance != Fixed.UNKNOWN
                    && (feared == null || holder != feared)) {
                long weight = weight(moment, from, host, holder, distance);
                hosts.add(host);
                weights.add(weight);
                total = Math.addExact(total, weight);
            }
        }
        if (total == 0) {
            return null;
        }
        long rest = Chance.pick(moment.draw(feared == null ? "host" : "feared host", from, home), total);
        for (int i = 0; i < hosts.size(); i++) {
            rest -= weights.get(i);
            if (rest < 0) {
                return hosts.get(i);
            }
        }
        return hosts.get(hosts.size() - 1);
    }

    private static long weight(Moment moment, Place from, Place host, @Nullable Faction holder, long distance) {
        double people = host.getPopulation() == Fixed.UNKNOWN ? 1 : Fixed.toDouble(host.getPopulation()) / 1000;
        double leaning = holder == null ? 0 : leaning(moment.world(), from, holder);
        double pull = Math.sqrt(people) * (Fixed.toDouble(moment.parameter("displacement.stranger")) + leaning);
        double far = StrictMath.pow(
                Fixed.toDouble(distance) + NEAR_KM, Fixed.toDouble(moment.parameter("displacement.distance-weight")));
        return Fixed.round(pull / far);
    }

    /** The alignment of a place with a faction, 0 if nothing is said of it. */
    static double leaning(World world, Place place, Faction faction) {
        for (Alignment alignment : world.list(Alignment.TYPE)) {
            if (alignment.getPlace() == place && alignment.getFaction() == faction) {
                return Math.max(0, Fixed.toDouble(alignment.getAlignment()));
            }
        }
        return 0;
    }
}
