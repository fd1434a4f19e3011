package org.armistice.model.fact;

import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;

/** A quantity with a unit and a range; unknown unless given. */
public final class NumberField extends Field {
    private final Unit unit;
    private final Range range;
    private long start = Fixed.UNKNOWN;

    NumberField(FactType<?> owner, int slot, String word, Unit unit, Range range, String meaning) {
        super(owner, slot, word, meaning);
        this.unit = unit;
        this.range = range;
    }

    /** The unit in which it is shown; it is stored in the base unit of its dimension. */
    public Unit unit() {
        return unit;
    }

    /** What the engine keeps it within. */
    public Range range() {
        return range;
    }

    /** Sets the value, in its unit, of a fact for which none is given. */
    public NumberField unlessGiven(double value) {
        start = unit.toBase(Fixed.round(value));
        owner.setStart(this, start);
        return this;
    }

    /** Says that a process computes it; nothing is known before the first day. */
    public NumberField byProcess() {
        derived();
        return this;
    }

    @Override
    long start() {
        return start;
    }

    @Override
    public String format(long value, World world) {
        return unit.format(value);
    }
}
