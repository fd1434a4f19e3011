package org.armistice.rules.query;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.Field;
import org.armistice.rules.typed.Test;

/**
 * A test of one fact alone, facts that rules name aside. Who looks at a fact for its traits need not look again because of
 * a field, as long as the traits that read it stay as they are.
 */
public final class Trait {
    private final long bit;
    private final List<String> ids;
    private final Judge judge;
    private final long reads;
    private final List<Field> named;

    /**
     * @param bit of its own among the traits of a type
     * @param test slot 0 is the fact, the others are facts that are named
     * @param ids of these
     */
    Trait(long bit, Test test, List<String> ids) {
        this.bit = bit;
        this.ids = List.copyOf(ids);
        this.judge = Judge.of(test);
        long[] own = new long[1];
        List<Field> others = new ArrayList<>();
        test.reads(read -> {
            if (read.slot() == 0) {
                own[0] |= read.field().bit();
            } else {
                others.add(read.field());
            }
        });
        this.reads = own[0];
        this.named = List.copyOf(others);
    }

    /** A bit of its own among the traits of its type. */
    public long bit() {
        return bit;
    }

    /** Ids of the facts that are named. */
    public List<String> ids() {
        return ids;
    }

    /** Bits of the fields that it reads of the fact whose trait it is. */
    public long reads() {
        return reads;
    }

    /** Whether a change of any of these fields of a fact that it names can matter. */
    public boolean concerns(int type, long fields) {
        return named.stream().anyMatch(field -> field.owner().number() == type && (field.bit() & fields) != 0);
    }

    /** @param bindings the fact, and those that are named in the order of their ids */
    public boolean holds(Object[] bindings) {
        return judge.holds(bindings, Reads.NONE);
    }
}
