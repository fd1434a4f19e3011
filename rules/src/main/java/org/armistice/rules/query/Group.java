package org.armistice.rules.query;

import org.armistice.model.fact.Fact;

/**
 * Conditions within others, by themselves: what they come to depends on nothing but the world and the facts that they
 * are about. So it can be kept, and shared by all who ask the same.
 *
 * <p>Its slots are numbered anew: first those of the facts that it is about, then its own.
 */
public final class Group {
    private final int number;
    private final int about;
    private final int slots;
    private final int[] wanted;
    private final boolean once;
    private final Query query;
    private final Scope scope;
    private final int[] read;

    /**
     * @param about how many facts it is about
     * @param slots how many slots there are
     * @param wanted slots of which the facts are handed over
     * @param once whether it is enough to know that there is a way
     * @param scope what the query looks at, other groups aside
     * @param read slots, of facts that it is about, of which fields are read
     */
    Group(int number, int about, int slots, int[] wanted, boolean once, Query query, Scope scope, int[] read) {
        this.number = number;
        this.about = about;
        this.slots = slots;
        this.wanted = wanted;
        this.once = once;
        this.query = query;
        this.scope = scope;
        this.read = read;
    }

    /** From 0, unique among the groups of a set of rules. */
    public int number() {
        return number;
    }

    /** How many facts it is about. */
    public int about() {
        return about;
    }

    /** What it looks at, other groups aside. */
    public Scope scope() {
        return scope;
    }

    /**
     * Hands over the facts that are wanted, for one way after the other.
     *
     * @param facts that it is about
     */
    public void run(Look look, Fact[] facts, Sink sink) {
        Object[] bindings = new Object[slots];
        System.arraycopy(facts, 0, bindings, 0, about);
        for (int slot : read) {
            look.reads().fact(facts[slot], scope.fields(slot), scope.traits(slot));
        }
        Object[] way = new Object[wanted.length];
        query.run(look, bindings, bound -> {
            for (int i = 0; i < way.length; i++) {
                way[i] = bound[wanted[i]];
            }
            return sink.take(way) || once;
        });
    }
}
