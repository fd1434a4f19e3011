package org.armistice.rules.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Which facts and fields are looked at, so that a change that concerns somebody can be told from one that does not. */
public final class Scope {
    /** Stands for all fields of a fact: it came or went. */
    public static final long ALL = -1;

    private final @Nullable Traits known;
    /** [number of the fact type] bits of the fields that are read, dates of which it is known when they turn something aside */
    private long[] fields = new long[16];
    /** [number of the fact type] bits of those dates, see {@link Turning} */
    private long[] dates = new long[16];
    /** Ids of the facts that are named, by slot. */
    private final Map<Integer, String> named = new HashMap<>();
    /** [slot] bits of the traits for which the fact in it is looked at */
    private long[] traits = new long[16];
    /** Numbers of the types of which facts are sought. */
    private final BitSet types = new BitSet();
    /** The types of the facts that are named, by their ids. */
    private final Map<String, FactType<?>> ids = new TreeMap<>();
    /** [slot] bits of the fields that are read of the fact in it */
    private long[] bySlot = new long[16];

    /** @param known where traits are looked up; null if each field counts that is read */
    Scope(@Nullable Traits known) {
        this.known = known;
    }

    public void add(Condition.Match match) {
        FactType<?> type = match.variable().type();
        if (type != null) {
            types.set(type.number());
        }
        if (match.id() != null && type != null) {
            ids.put(match.id(), type);
            named.put(match.variable().slot(), match.id());
        }
        match.tests().forEach(this::add);
    }

    void add(Test test) {
        Traits.Borne borne = known == null ? null : known.find(test, this);
        if (borne == null) {
            addFields(test);
            return;
        }
        int slot = borne.slot();
        if (slot >= traits.length) {
            traits = Arrays.copyOf(traits, slot + 16);
        }
        traits[slot] |= borne.trait().bit();
        test.reads(read -> {
            if (read.slot() != slot) {
                add(read);
            }
        });
    }

    private void addFields(Test test) {
        if (test instanceof Test.AnyOf any) {
            any.tests().forEach(this::addFields);
        } else if (test instanceof Test.AllOf all) {
            all.tests().forEach(this::addFields);
        } else if (test instanceof Test.Not not) {
            addFields(not.test());
        } else {
            Turning turning = test instanceof Test.Comparison comparison ? Turning.of(comparison, this) : null;
            test.reads(read -> {
                if (turning == null || read.slot() != turning.slot() || read.field() != turning.field()) {
                    add(read);
                } else {
                    dates = with(dates, read.field());
                }
            });
        }
    }

    public void add(Expression expression) {
        expression.reads(this::add);
    }

    private void add(Expression.FieldValue read) {
        if (read.slot() >= bySlot.length) {
            bySlot = Arrays.copyOf(bySlot, read.slot() + 16);
        }
        bySlot[read.slot()] |= read.field().bit();
        fields = with(fields, read.field());
    }

    private static long[] with(long[] byType, Field field) {
        int type = field.owner().number();
        long[] wider = type >= byType.length ? Arrays.copyOf(byType, type + 16) : byType;
        wider[type] |= field.bit();
        return wider;
    }

    /** Whether a slot holds a fact that is named. */
    boolean isNamed(int slot) {
        return named.containsKey(slot);
    }

    /** The id of the fact that is named in a slot. */
    String named(int slot) {
        return Objects.requireNonNull(named.get(slot));
    }

    /** The types of the facts that are named, by their ids. */
    public Map<String, FactType<?>> ids() {
        return ids;
    }

    /** Those slots of which fields are read, or whose facts are looked at for traits. */
    public int[] read(Collection<Integer> among) {
        return among.stream()
                .filter(slot -> fields(slot) != 0 || traits(slot) != 0)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Bits of the traits for which the fact in a slot is looked at. */
    public long traits(int slot) {
        return slot < traits.length ? traits[slot] : 0;
    }

    /** Bits of the fields that are read of the fact in a slot, apart from its traits. */
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

    /** Whether any of these fields is a date of a named fact of which those who looked were told until when nothing turns. */
    public boolean turnsWith(int type, long bits) {
        return type < dates.length && (dates[type] & bits) != 0;
    }
}
