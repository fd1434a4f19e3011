package org.armistice.model.quantity;

/**
 * The values that a number may take, both ends included.
 *
 * @param least in millionths of the base unit
 * @param most in millionths of the base unit, not below {@code least}
 */
public record Range(long least, long most) {
    /** From nothing to a million millions. */
    public static final Range NOT_NEGATIVE = new Range(0, Fixed.of(1_000_000_000_000L));

    /** A share or a score. */
    public static final Range SHARE = new Range(0, Fixed.ONE);

    public Range {
        if (least > most) {
            throw new IllegalArgumentException(
                    "range from " + Fixed.format(least) + " to " + Fixed.format(most) + " is empty");
        }
    }

    public static Range of(long least, long most) {
        return new Range(Fixed.of(least), Fixed.of(most));
    }

    public boolean contains(long value) {
        return value >= least && value <= most;
    }

    /** Whether all of another range lies within this one. */
    public boolean contains(Range other) {
        return contains(other.least) && contains(other.most);
    }

    public long clamp(long value) {
        return Math.max(least, Math.min(most, value));
    }
}
