package org.armistice.rules.query;

import java.util.Arrays;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.jspecify.annotations.Nullable;

/** The world as a query sees it. Only so many facts can be looked at with it before it is renewed. */
public final class Look {
    /** Far more than any sensible condition needs in a day; some seconds of work in a JVM that has just started. */
    public static final long MOST_FACTS = 10_000_000;

    /** The clock is asked once in so many facts. */
    private static final long SOMETIMES = 0xffff;

    private final World world;
    private final Reads reads;
    private final @Nullable Memory memory;
    /** [number of the id] the facts that conditions name, as far as they have been asked for */
    private @Nullable Fact[] named = new Fact[0];

    private long left = MOST_FACTS;
    private long deadline = Long.MAX_VALUE;
    private boolean hasDeadline;

    /** @param reads is told of what is looked at */
    public Look(World world, Reads reads) {
        this(world, reads, null);
    }

    /**
     * @param reads is told of what is looked at
     * @param memory is asked by queries that were made ready for it
     */
    public Look(World world, Reads reads, @Nullable Memory memory) {
        this.world = world;
        this.reads = reads;
        this.memory = memory;
    }

    World world() {
        return world;
    }

    Reads reads() {
        return reads;
    }

    Memory memory() {
        if (memory == null) {
            throw new IllegalStateException("the query was made ready for looks that have a memory");
        }
        return memory;
    }

    /**
     * The fact with an id, if it is there.
     *
     * @param number of the id, see {@link Groups#number}; -1 to look it up each time
     */
    @Nullable
    Fact named(String id, int number) {
        if (number < 0) {
            return world.find(id).orElse(null);
        }
        if (number >= named.length) {
            named = Arrays.copyOf(named, 2 * number + 8);
        }
        Fact known = named[number];
        // As long as a fact is there, no other has its id.
        if (known == null || !world.contains(known)) {
            known = world.find(id).orElse(null);
            named[number] = known;
        }
        return known;
    }

    /** Begins to count anew. */
    public void renew() {
        left = MOST_FACTS;
    }

    /** Nothing is looked at after this moment, which is one of {@link System#nanoTime}. */
    public void endBy(long nanoTime) {
        deadline = nanoTime;
        hasDeadline = true;
    }

    /**
     * One more fact is looked at.
     *
     * @throws TooMuch if there have been too many, or it is too late
     */
    void spend() {
        if (--left < 0) {
            throw new TooMuch("more than " + MOST_FACTS + " facts are looked at on one day");
        }
        if ((left & SOMETIMES) == 0 && hasDeadline && System.nanoTime() - deadline > 0) {
            throw new TooMuch("the time for this run is over");
        }
    }

    /** More was asked for than can be looked at. */
    public static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch(String message) {
            super(message, null, false, false);
        }
    }
}
