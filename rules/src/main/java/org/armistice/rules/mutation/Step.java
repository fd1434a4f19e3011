package org.armistice.rules.mutation;

import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;

/**
 * By how much numbers are shifted: by a share of themselves, and at least by one of their unit where they are whole.
 *
 * @param share in millionths
 */
public record Step(long share) {
    /**
     * The size of a shift.
     *
     * @param value in base units
     * @param unit in which it is written
     */
    public long of(long value, Unit unit) {
        long size = Math.abs(Fixed.times(value, share));
        boolean days = unit == Unit.DAYS || unit == Unit.WEEKS;
        long whole = days ? Fixed.ONE : unit.factor();
        boolean isWhole = value % whole == 0 && unit != Unit.PERCENT && unit != Unit.POINTS;
        if (isWhole || value == 0) {
            return Math.max(whole, (size + whole - 1) / whole * whole);
        }
        return Math.max(1, size);
    }
}
