package org.armistice.model.fact;

import java.util.Arrays;
import org.armistice.model.quantity.Fixed;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the simulated world: a place, a force, a party's position on a mediation track.
 *
 * <p>A fact has identity, not value equality: it is the same force on every day. Its fields are read by anybody and
 * written through {@link FactWriter} alone, which only the engine that applies effects may use.
 */
public abstract class Fact {
    private final FactType<?> type;
    private final String id;
    private final String name;
    final long[] values;
    final @Nullable Fact[] refs;
    int index = -1;

    /** Made by {@link FactType#create}. */
    protected Fact(FactType<?> type, String id, String name) {
        this.type = type;
        this.id = id;
        this.name = name;
        this.values = type.startValues();
        this.refs = new Fact[type.refs().size()];
    }

    public final FactType<?> type() {
        return type;
    }

    /** Unique in its world, stable from run to run, never shown to people. */
    public final String getId() {
        return id;
    }

    /** What people call it; nothing in the simulation depends on it. */
    public final String getName() {
        return name;
    }

    /** A number that stands for this fact within its world; of no meaning outside and in no order. */
    public final int index() {
        return index;
    }

    /** The value of a number, date, choice or flag; the index of the fact that a reference points to. */
    public final long read(Field field) {
        if (field instanceof RefField<?>) {
            Fact target = refs[field.slot];
            return target == null ? Fixed.UNKNOWN : target.index;
        }
        return values[field.slot];
    }

    /** The fact that a reference points to, or null. */
    public final @Nullable Fact follow(RefField<?> field) {
        return refs[field.slot];
    }

    protected final long get(NumberField field) {
        return values[field.slot];
    }

    protected final long get(DateField field) {
        return values[field.slot];
    }

    protected final boolean get(FlagField field) {
        return values[field.slot] != 0;
    }

    protected final <E extends Enum<E> & Choice> E get(ChoiceField<E> field) {
        return field.constant(values[field.slot]);
    }

    // FactWriter lets nothing in that is not of the field's class.
    @SuppressWarnings("unchecked")
    protected final <T extends Fact> @Nullable T get(RefField<T> field) {
        return (T) refs[field.slot];
    }

    /** A copy of the values alone, for snapshots. */
    public final FactSnapshot snapshot() {
        return new FactSnapshot(this, values.clone(), Arrays.copyOf(refs, refs.length));
    }

    @Override
    public final String toString() {
        return id;
    }
}
