package org.armistice.simulator.humanitarian;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Peril;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.place.Ways;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/** The places that a way leads to from one place, with their weights for those who flee, see {@link Refuge}. */
final class Surroundings {
    static final List<String> PARAMETERS = List.of("displacement.stranger", "displacement.distance-weight");

    /** The distance at which a next-door village counts. */
    private static final double NEAR_KM = 10;

    private static final long NOT_WEIGHED = -1;

    private final Place from;
    private final Leanings leanings;
    private final List<Place> hosts;
    /** [host] kilometres in millionths */
    private final long[] distances;
    /** [host] in millionths; found when it is first asked for */
    private final long[] weights;

    /** @param ways from the place */
    Surroundings(Moment moment, Place from, Ways ways, Leanings leanings) {
        this.from = from;
        this.leanings = leanings;
        List<Place> places = moment.list(Place.TYPE);
        hosts = new ArrayList<>(places.size());
        distances = new long[places.size()];
        weights = new long[places.size()];
        for (Place host : places) {
            long distance = ways.distance(host);
            if (host != from && distance != Fixed.UNKNOWN) {
                distances[hosts.size()] = distance;
                weights[hosts.size()] = NOT_WEIGHED;
                hosts.add(host);
            }
        }
    }

    /** The sum of the weights of all places that take people in. */
    long total(Moment moment, Place home, @Nullable Faction feared) {
        long total = 0;
        for (int i = 0; i < hosts.size(); i++) {
            if (takesIn(hosts.get(i), home, feared)) {
                total = Math.addExact(total, weight(moment, i));
            }
        }
        return total;
    }

    /**
     * The place at which the sum of the weights up to it exceeds a part of the total.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    Place host(Moment moment, Place home, @Nullable Faction feared, long part) {
        long rest = part;
        for (int i = 0; i < hosts.size(); i++) {
            if (takesIn(hosts.get(i), home, feared)) {
                rest -= weight(moment, i);
                if (rest < 0) {
                    return hosts.get(i);
                }
            }
        }
        throw new IllegalArgumentException(part + " is not below the total");
    }

    private static boolean takesIn(Place host, Place home, @Nullable Faction feared) {
        return host.getPeril() == Peril.QUIET && host != home && (feared == null || host.getHolder() != feared);
    }

    private long weight(Moment moment, int host) {
        if (weights[host] == NOT_WEIGHED) {
            weights[host] = weight(moment, hosts.get(host), distances[host]);
        }
        return weights[host];
    }

    private long weight(Moment moment, Place host, long distance) {
        Faction holder = host.getHolder();
        double people = host.getPopulation() == Fixed.UNKNOWN ? 1 : Fixed.toDouble(host.getPopulation()) / 1000;
        double leaning = holder == null ? 0 : leanings.of(moment, from, holder);
        double pull = Math.sqrt(people) * (Fixed.toDouble(moment.parameter("displacement.stranger")) + leaning);
        double far = StrictMath.pow(
                Fixed.toDouble(distance) + NEAR_KM, Fixed.toDouble(moment.parameter("displacement.distance-weight")));
        return Fixed.round(pull / far);
    }
}
