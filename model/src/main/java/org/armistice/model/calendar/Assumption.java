package org.armistice.model.calendar;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.NumberField;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;

/** A number that a rulebook or scenario assumes, with its range and grounds. */
public final class Assumption extends Fact {
    public static final FactType<Assumption> TYPE = FactType.of(
            Assumption.class,
            "assumption",
            "assumptions",
            Assumption::new,
            "A number that a rulebook or scenario assumes, with its range and grounds.");

    public static final NumberField VALUE =
            TYPE.number("value", Unit.NUMBER, Range.of(-1_000_000_000_000L, 1_000_000_000_000L), "in base units");

    private Assumption(String id, String name) {
        super(TYPE, id, name);
    }

    public long getValue() {
        return get(VALUE);
    }
}
