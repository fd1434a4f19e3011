package org.armistice.simulator.humanitarian;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.armistice.model.faction.Faction;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.place.Nearby;
import org.armistice.simulator.process.Moment;
import org.jspecify.annotations.Nullable;

/** The places that a way leads to from one place, with their weights for those who flee, see {@link Refuge}. */
final class Surroundings {
    static final List<String> PARAMETERS =
            List.of("displacement.stranger", "displacement.distance-weight", "displacement.farthest");

    /** The distance at which a next-door village counts. */
    private static final double NEAR_KM = 10;

    private static final long NOT_WEIGHED = -1;

    private final Place from;
    private final Leanings leanings;
    private final List<Place> hosts;
    /** [host] kilometres in millionths */
    private final long[] distances;
    /** [host] the index of the fact */
    private final int[] indices;
    /** [host] by what its distance divides its weight, 0 until it is first asked for */
    private final double[] far;
    /** [host] who holds it */
    private final @Nullable Faction[] holders;
    /** [host] in millionths; found when it is first asked for */
    private final long[] weights;

    private long version = -1;

    /** @param nearby what a way leads to from the place */
    Surroundings(Place from, Nearby nearby, Leanings leanings) {
        this.from = from;
        this.leanings = leanings;
        hosts = new ArrayList<>(nearby.size());
        indices = new int[nearby.size()];
        holders = new Faction[nearby.size()];
        distances = new long[nearby.size()];
        far = new double[nearby.size()];
        weights = new long[nearby.size()];
        for (int i = 0; i < nearby.size(); i++) {
            Place host = nearby.place(i);
            if (host != from) {
                indices[hosts.size()] = host.index();
                distances[hosts.size()] = nearby.distance(i);
                hosts.add(host);
            }
        }
    }

    /** Forgets weights and holders if they are of another version. */
    Surroundings at(long newVersion) {
        if (version != newVersion) {
            version = newVersion;
            for (int i = 0; i < hosts.size(); i++) {
                weights[i] = NOT_WEIGHED;
                holders[i] = hosts.get(i).getHolder();
            }
        }
        return this;
    }

    /**
     * The sum of the weights of all places that take people in.
     *
     * @param quiet indices of quiet places
     */
    long total(Moment moment, BitSet quiet, Place home, @Nullable Faction feared) {
        long total = 0;
        for (int i = 0; i < hosts.size(); i++) {
            if (takesIn(i, quiet, home, feared)) {
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
    Place host(Moment moment, BitSet quiet, Place home, @Nullable Faction feared, long part) {
        long rest = part;
        for (int i = 0; i < hosts.size(); i++) {
            if (takesIn(i, quiet, home, feared)) {
                rest -= weight(moment, i);
                if (rest < 0) {
                    return hosts.get(i);
                }
            }
        }
        throw new IllegalArgumentException(part + " is not below the total");
    }

    private boolean takesIn(int host, BitSet quiet, Place home, @Nullable Faction feared) {
        return quiet.get(indices[host]) && indices[host] != home.index() && (feared == null || holders[host] != feared);
    }

    private long weight(Moment moment, int host) {
        if (weights[host] == NOT_WEIGHED) {
            weights[host] = Fixed.round(pull(moment, hosts.get(host), holders[host]) / far(moment, host));
        }
        return weights[host];
    }

    private double pull(Moment moment, Place host, @Nullable Faction holder) {
        double people = host.getPopulation() == Fixed.UNKNOWN ? 1 : Fixed.toDouble(host.getPopulation()) / 1000;
        double leaning = holder == null ? 0 : leanings.of(moment, from, holder);
        return Math.sqrt(people) * (Fixed.toDouble(moment.parameter("displacement.stranger")) + leaning);
    }

    private double far(Moment moment, int host) {
        if (far[host] == 0) {
            far[host] = StrictMath.pow(
                    Fixed.toDouble(distances[host]) + NEAR_KM,
                    Fixed.toDouble(moment.parameter("displacement.distance-weight")));
        }
        return far[host];
    }
}
