package org.armistice.model.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Fixed-point arithmetic: every quantity is a whole number of millionths of its unit.
 *
 * <p>Sums of such numbers do not depend on their order, so that a threshold cannot flip because two facts were
 * added the other way round. Products and quotients are computed exactly and rounded once, half away from zero.
 */
public final class Fixed {
    /** Millionths in one unit. */
    public static final long ONE = 1_000_000;

    /** A number that is not known, and a reference that points to nothing. It is never zero. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private Fixed() {}

    /** A whole number of units. */
    public static long of(long whole) {
        return Math.multiplyExact(whole, ONE);
    }

    /**
     * Reads a decimal number such as {@code 1500} or {@code 0.25}.
     *
     * @throws ArithmeticException if it is too large or finer than a millionth
     */
    public static long parse(String text) {
        BigDecimal value = new BigDecimal(text);
        if (value.scale() > 1000 || value.precision() - value.scale() > 20) {
            throw new ArithmeticException("out of range: " + text);
        }
        return value.movePointRight(6).longValueExact();
    }

    /** The nearest fixed-point number; used where a process has computed with doubles. */
    public static long round(double value) {
        if (!(Math.abs(value) < 9e12)) {
            throw new ArithmeticException("out of range: " + value);
        }
        return Math.round(value * ONE);
    }

    /** Rounded to two significant digits and to whole numbers, for what nobody knows better; unknown stays unknown. */
    public static long rough(long fixed) {
        if (fixed == UNKNOWN) {
            return UNKNOWN;
        }
        long step = ONE;
        while (Math.abs(fixed) >= 100 * step) {
            step *= 10;
        }
        long half = fixed < 0 ? -step / 2 : step / 2;
        return (fixed + half) / step * step;
    }

    /** As a double, for the arithmetic of a process. */
    public static double toDouble(long fixed) {
        return fixed == UNKNOWN ? Double.NaN : (double) fixed / ONE;
    }

    /** Exact sum; unknown if one of the two is. */
    public static long plus(long a, long b) {
        return a == UNKNOWN || b == UNKNOWN ? UNKNOWN : Math.addExact(a, b);
    }

    /** Exact difference; unknown if one of the two is. */
    public static long minus(long a, long b) {
        return a == UNKNOWN || b == UNKNOWN ? UNKNOWN : Math.subtractExact(a, b);
    }

    /** Product, rounded once to a millionth; unknown if one of the two is. */
    public static long times(long a, long b) {
        if (a == UNKNOWN || b == UNKNOWN) {
            return UNKNOWN;
        }
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        if ((high == 0 && low >= 0 && low < Long.MAX_VALUE - ONE)
                || (high == -1 && low < 0 && low > Long.MIN_VALUE + ONE)) {
            return low >= 0 ? (low + ONE / 2) / ONE : (low - ONE / 2) / ONE;
        }
        return rounded(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)), BigInteger.valueOf(ONE));
    }

    /** Quotient, rounded once to a millionth; unknown if one of the two is, or on division by zero. */
    public static long dividedBy(long a, long b) {
        if (a == UNKNOWN || b == UNKNOWN || b == 0) {
            return UNKNOWN;
        }
        if (Math.abs(a) < Long.MAX_VALUE / (2 * ONE)) {
            long numerator = a * ONE;
            long half = Math.abs(b) / 2;
            boolean positive = (numerator >= 0) == (b > 0);
            long magnitude = (Math.abs(numerator) + half) / Math.abs(b);
            return positive ? magnitude : -magnitude;
        }
        return rounded(BigInteger.valueOf(a).multiply(BigInteger.valueOf(ONE)), BigInteger.valueOf(b));
    }

    private static long rounded(BigInteger numerator, BigInteger denominator) {
        BigInteger result = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .toBigInteger();
        if (result.abs().compareTo(LARGEST) > 0) {
            throw new ArithmeticException("a number grew beyond 9 million millions");
        }
        return result.longValue();
    }

    /** The shortest decimal text, {@code unknown} for an unknown number. */
    public static String format(long fixed) {
        return fixed == UNKNOWN
                ? "unknown"
                : BigDecimal.valueOf(fixed, 6).stripTrailingZeros().toPlainString();
    }
}
