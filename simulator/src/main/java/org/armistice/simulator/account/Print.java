package org.armistice.simulator.account;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.simulator.chance.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What tells one thing that happens from others, in 64 bits; the same in two worlds in which facts have the same ids. What is told by
 * several values is printed by one after the other, each on the print of those before.
 */
public final class Print {
    private static final long NONE = -1;

    private Print() {}

    public static long of(long before, long value) {
        return Hash.chain(before, value);
    }

    public static long of(long before, String text) {
        return of(before, Hash.of(text));
    }

    /** Which fact it is, if any. */
    public static long of(long before, @Nullable Fact fact) {
        return fact == null ? of(before, NONE) : of(before, fact.getId());
    }

    /** With what a fact comes into the world, of which no event tells. What is derived follows from what is not. */
    public static long newcomer(long before, Fact fact) {
        long print = of(before, fact.type().noun());
        for (Field field : fact.type().fields()) {
            if (field instanceof RefField<?> ref) {
                print = of(print, fact.follow(ref));
            } else if (!field.isDerived()) {
                print = of(print, fact.read(field));
            }
        }
        return print;
    }
}
