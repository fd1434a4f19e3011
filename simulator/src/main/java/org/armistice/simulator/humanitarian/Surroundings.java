package org.armistice.simulator.humanitarian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final long NOT_WEIGHED = -1;

    private final Place from;
    private final Leanings leanings;
    /** What draws people to a place to whose holder they do not lean. */
    private final double stranger;

    /** How far the place that is left leans to those who hold others; asked when first needed. */
    private final Map<Faction, Double> leaning = new HashMap<>();

    private final List<Place> hosts;
    /** [host] the index of the fact */
    private final int[] indices;
    /** [host] by what its distance divides its weight */
    private final double[] far;
    /** [host] who holds it */
    private final @Nullable Faction[] holders;
    /** [host] how many people live there */
    private final long[] populations;
    /** [host] in millionths; found when it is first asked for */
    private final long[] weights;

    private long version = -1;

    /**
     * @param nearby what a way leads to from the place
     * @param stranger displacement.stranger
     */
    Surroundings(Place from, Nearby nearby, Leanings leanings, Remoteness remoteness, double stranger) {
        this.from = from;
        this.leanings = leanings;
        this.stranger = stranger;
        hosts = new ArrayList<>(nearby.size());
        indices = new int[nearby.size()];
        holders = new Faction[nearby.size()];
        populations = new long[nearby.size()];
        far = new double[nearby.size()];
        weights = new long[nearby.size()];
        Arrays.fill(weights, NOT_WEIGHED);
        for (int i = 0; i < nearby.size(); i++) {
            Place host = nearby.place(i);
            if (host != from) {
                indices[hosts.size()] = host.index();
                far[hosts.size()] = remoteness.of(nearby.distance(i));
                hosts.add(host);
            }
        }
    }

    /** Sees what has changed of that on which weights rest, if they are of another version. */
    Surroundings at(Moment moment, long newVersion) {
        if (version != newVersion) {
            version = newVersion;
            boolean leansOtherwise = leaning.entrySet().stream()
                    .anyMatch(known -> leanings.of(moment, from, known.getKey()) != known.getValue());
            if (leansOtherwise) {
                leaning.clear();
                Arrays.fill(weights, NOT_WEIGHED);
            }
            for (int i = 0; i < hosts.size(); i++) {
                Place host = hosts.get(i);
                if (holders[i] != host.getHolder() || populations[i] != host.getPopulation()) {
                    holders[i] = host.getHolder();
                    populations[i] = host.getPopulation();
                    weights[i] = NOT_WEIGHED;
                }
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
            weights[host] = Fixed.round(pull(moment, populations[host], holders[host]) / far[host]);
        }
        return weights[host];
    }

    private double pull(Moment moment, long population, @Nullable Faction holder) {
        double people = population == Fixed.UNKNOWN ? 1 : Fixed.toDouble(population) / 1000;
        double leans =
                holder == null ? 0 : leaning.computeIfAbsent(holder, faction -> leanings.of(moment, from, faction));
        return Math.sqrt(people) * (stranger + leans);
    }
}
