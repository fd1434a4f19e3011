package org.armistice.simulator.chance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.model.quantity.Fixed;

/**
 * Draws that are a function of what they are about: seed, day, name of the rule or process, and ids of facts. Nothing is
 * counted and nothing is kept, so that neither the order of draws nor an added rule changes the luck of the rest.
 *
 * <p>The parts are chained to a {@link Hash}, of which the upper 40 bits are scaled to millionths.
 */
public final class Chance {
    private final long seed;
    private final Map<String, Long> hashes = new HashMap<>();
    /** [index of the fact] the hash of its id, 0 until it is worked out */
    private long[] ids = {};

    /** Whatever tells one draw from others on the same day, hashed once for all days. */
    public static final class Ticket {
        private final long[] parts;

        private Ticket(long[] parts) {
            this.parts = parts;
        }
    }

    /** For the facts of one world. */
    public Chance(long seed) {
        this.seed = seed;
    }

    public long seed() {
        return seed;
    }

    /** A number in [0, 1) in millionths; see {@link #draw(long, int, String, List)}. */
    public long draw(int day, String name, List<Fact> facts) {
        long state = start(seed, day, hashOf(name));
        for (Fact fact : facts) {
            state = Hash.chain(state, hashOf(fact));
        }
        return scale(state);
    }

    /** Makes draws of one name for the same facts ready. */
    public Ticket ticket(String name, List<Fact> facts) {
        long[] parts = new long[facts.size() + 1];
        parts[0] = hashOf(name);
        for (int i = 1; i < parts.length; i++) {
            parts[i] = hashOf(facts.get(i - 1));
        }
        return new Ticket(parts);
    }

    /** The same number as with the name and the facts of the ticket. */
    public long draw(int day, Ticket ticket) {
        long state = Hash.chain(Hash.of(seed), day);
        for (long part : ticket.parts) {
            state = Hash.chain(state, part);
        }
        return scale(state);
    }

    /**
     * A number in [0, 1) in millionths.
     *
     * @param name what draws, with a suffix where one thing draws twice for the same facts
     * @param ids of the facts concerned, in a stable order
     */
    public static long draw(long seed, int day, String name, List<String> ids) {
        long state = start(seed, day, Hash.of(name));
        for (String id : ids) {
            state = Hash.chain(state, Hash.of(id));
        }
        return scale(state);
    }

    /** The part of {@code total} that a draw picks, in [0, total); exact. */
    public static long pick(long draw, long total) {
        return total / Fixed.ONE * draw + total % Fixed.ONE * draw / Fixed.ONE;
    }

    private long hashOf(String text) {
        return hashes.computeIfAbsent(text, Hash::of);
    }

    private long hashOf(Fact fact) {
        int index = fact.index();
        if (index < 0) {
            return Hash.of(fact.getId());
        }
        if (index >= ids.length) {
            ids = Arrays.copyOf(ids, 2 * index + 1);
        }
        if (ids[index] == 0) {
            ids[index] = Hash.of(fact.getId());
        }
        return ids[index];
    }

    private static long start(long seed, int day, long name) {
        return Hash.chain(Hash.chain(Hash.of(seed), day), name);
    }

    private static long scale(long state) {
        return ((state >>> 24) * Fixed.ONE) >>> 40;
    }
}
