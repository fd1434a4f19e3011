package org.armistice.rules.query;

import org.armistice.model.fact.World;

/** The world as a query sees it. Only so many facts can be looked at with it before it is renewed. */
public final class Look {
    /** Far more than any sensible condition needs in a day; some seconds of work in a JVM that has just started. */
    public static final long MOST_FACTS = 10_000_000;

    private final World world;
    private final Reads reads;
    private long left = MOST_FACTS;

    /** @param reads is told of what is looked at */
    public Look(World world, Reads reads) {
        this.world = world;
        this.reads = reads;
    }

    World world() {
        return world;
    }

    Reads reads() {
        return reads;
    }

    /** Begins to count anew. */
    public void renew() {
        left = MOST_FACTS;
    }

    /**
     * One more fact is looked at.
     *
     * @throws TooMuch if there have been too many
     */
    void spend() {
        if (--left < 0) {
            throw new TooMuch();
        }
    }

    /** More facts were asked for than can be looked at. */
    public static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("more than " + MOST_FACTS + " facts are looked at on one day", null, false, false);
        }
    }
}
