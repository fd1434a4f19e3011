package org.armistice.model.fact;

import java.time.LocalDate;
import org.armistice.model.quantity.Fixed;

/** A date, held as days since 1970-01-01 in millionths like every number. */
public final class DateField extends Field {
    DateField(FactType<?> owner, int slot, String word, String meaning) {
        super(owner, slot, word, meaning);
    }

    public DateField byProcess() {
        derived();
        return this;
    }

    public static long value(LocalDate date) {
        return Fixed.of(date.toEpochDay());
    }

    @Override
    public String format(long value, World world) {
        return value == Fixed.UNKNOWN
                ? "unknown"
                : LocalDate.ofEpochDay(Math.floorDiv(value, Fixed.ONE)).toString();
    }
}
