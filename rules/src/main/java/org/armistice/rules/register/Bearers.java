package org.armistice.rules.register;

import java.util.Arrays;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.World;
import org.armistice.rules.query.Scope;
import org.armistice.rules.query.Trait;
import org.armistice.rules.query.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of one run have which traits, as they were when somebody was last told of a change. What has not been asked
 * since then is not known, and counts as turned when it is asked.
 */
final class Bearers {
    private final Traits traits;
    private final World world;
    /** [number of the type] */
    private @Nullable OfType[] types = new OfType[32];
    /** [index of the fact] a bit for each trait of which it is known whether the fact has it */
    private long[] known = new long[256];
    /** [index of the fact] a bit for each trait that it has */
    private long[] has = new long[256];

    /** The traits of a type, with the facts that they name. */
    private static final class OfType {
        final List<Trait> traits;
        /** [trait] a place for the fact, then the facts that are named */
        final Object[][] bindings;
        /** [ordinal of the field] bits of the traits that read it */
        final long[] readers = new long[Long.SIZE];

        OfType(List<Trait> traits) {
            this.traits = traits;
            this.bindings = new Object[traits.size()][];
            for (int i = 0; i < bindings.length; i++) {
                bindings[i] = new Object[traits.get(i).ids().size() + 1];
                for (long left = traits.get(i).reads(); left != 0; left &= left - 1) {
                    readers[Long.numberOfTrailingZeros(left)] |= 1L << i;
                }
            }
        }

        long readers(long fields) {
            long readersOfAny = 0;
            for (long left = fields; left != 0; left &= left - 1) {
                readersOfAny |= readers[Long.numberOfTrailingZeros(left)];
            }
            return readersOfAny;
        }
    }

    Bearers(Traits traits, World world) {
        this.traits = traits;
        this.world = world;
    }

    /**
     * Bits of the traits that have turned, or were not known, now that fields of a fact have changed.
     *
     * @param fields a bit for each
     * @param wanted bits of the traits for which anybody looks; the others are forgotten
     */
    long turned(Fact fact, long fields, long wanted) {
        OfType of = of(fact.type());
        long read = of.readers(fields);
        if (read == 0) {
            return 0;
        }
        int index = fact.index();
        if (index >= known.length) {
            known = Arrays.copyOf(known, Math.max(index + 1, 2 * known.length));
            has = Arrays.copyOf(has, known.length);
        }
        long asked = 0;
        long now = 0;
        for (long left = read & wanted; left != 0; left &= left - 1) {
            int trait = Long.numberOfTrailingZeros(left);
            if (bind(of.traits.get(trait), of.bindings[trait])) {
                of.bindings[trait][0] = fact;
                asked |= 1L << trait;
                now |= of.traits.get(trait).holds(of.bindings[trait]) ? 1L << trait : 0;
            }
        }
        long same = asked & known[index] & ~(has[index] ^ now);
        known[index] = known[index] & ~read | asked;
        has[index] = has[index] & ~read | now;
        return read & wanted & ~same;
    }

    /** Looks up the facts that a trait names; tells whether all are there. */
    private boolean bind(Trait trait, Object[] bindings) {
        for (int i = 1; i < bindings.length; i++) {
            if (!(bindings[i] instanceof Fact bound && world.contains(bound))) {
                bindings[i] = world.find(trait.ids().get(i - 1)).orElse(null);
            }
            if (bindings[i] == null) {
                return false;
            }
        }
        return true;
    }

    /**
     * A fact that rules name has changed, come or gone: what was known of traits that read it is so no longer.
     *
     * @param fields a bit for each, or {@link Scope#ALL}
     */
    void namedChanged(Fact named, long fields) {
        for (OfType of : types) {
            for (int i = 0; of != null && i < of.bindings.length; i++) {
                Trait trait = of.traits.get(i);
                if (trait.ids().contains(named.getId())
                        && (fields == Scope.ALL || trait.concerns(named.type().number(), fields))) {
                    // A bit stands for another trait with facts of another type; to know less does no harm.
                    for (int fact = 0; fact < known.length; fact++) {
                        known[fact] &= ~(1L << i);
                    }
                }
            }
        }
    }

    private OfType of(FactType<?> type) {
        int number = type.number();
        if (number >= types.length) {
            types = Arrays.copyOf(types, number + 32);
        }
        OfType of = types[number];
        if (of == null) {
            of = new OfType(traits.of(type));
            types[number] = of;
        }
        return of;
    }
}
