package org.armistice.rules.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.model.fact.FactType;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;

/** Which facts and fields are looked at, so that a change that concerns somebody can be told from one that does not. */
public final class Scope {
    /** Stands for all fields of a fact: it came or went. */
    public static final long ALL = -1;

    /** [number of the fact type] bits of the fields that are read */
    private long[] fields = new long[16];
    /** Numbers of the types of which facts are sought. */
    private final BitSet types = new BitSet();
    /** Ids of the facts that are named. */
    private final Set<String> ids = new TreeSet<>();
    /** [slot] bits of the fields that are read of the fact in it */
    private long[] bySlot = new long[16];

    public void add(Condition.Match match) {
        FactType<?> type = match.variable().type();
        if (type != null) {
            types.set(type.number());
        }
        if (match.id() != null) {
            ids.add(match.id());
        }
        match.tests().forEach(this::add);
    }

    void add(Test test) {
        test.reads(this::add);
    }

    public void add(Expression expression) {
        expression.reads(this::add);
    }

    private void add(Expression.FieldValue read) {
        if (read.slot() >= bySlot.length) {
            bySlot = Arrays.copyOf(bySlot, read.slot() + 16);
        }
        bySlot[read.slot()] |= read.field().bit();
        int type = read.field().owner().number();
        if (type >= fields.length) {
            fields = Arrays.copyOf(fields, type + 16);
        }
        fields[type] |= read.field().bit();
    }

    /** Ids of the facts that are named. */
    public Set<String> ids() {
        return ids;
    }

    /** Those slots of which fields are read. */
    public int[] read(Collection<Integer> among) {
        return among.stream()
                .filter(slot -> fields(slot) != 0)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Bits of the fields that are read of the fact in a slot. */
    public long fields(int slot) {
        return slot < bySlot.length ? bySlot[slot] : 0;
    }

    /**
     * Whether a change of any of these fields can matter.
     *
     * @param type number of the fact type that they belong to
     * @param bits a bit for each field, see {@link org.armistice.model.fact.Field#bit}, or {@link #ALL}
     */
    public boolean concerns(int type, long bits) {
        return type < fields.length && (fields[type] & bits) != 0 || bits == ALL && types.get(type);
    }
}
