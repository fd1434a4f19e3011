package org.armistice.rules.drl;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.armistice.model.fact.Choice;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.Fact;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Quantity;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Exact arithmetic and comparison for exported rules. Every number is a whole number of millionths of its base unit;
 * whatever is computed with an unknown number is unknown, and an unknown number is neither more nor less than another.
 */
public final class Numbers {
    private static final Map<String, Long> READ = new ConcurrentHashMap<>();

    private Numbers() {}

    /** A quantity such as {@code 300 people}, {@code 20 %}, {@code 3 days} or {@code 0.5}. */
    public static long of(String quantity) {
        return READ.computeIfAbsent(quantity, Numbers::read);
    }

    private static long read(String quantity) {
        try {
            return Quantity.read(quantity, Unit.NUMBER).value();
        } catch (Quantity.NoQuantity e) {
            throw new IllegalArgumentException("the quantity " + e.getMessage(), e);
        }
    }

    /** A date such as {@code 2020-06-06}. */
    public static long date(String date) {
        return READ.computeIfAbsent(date, text -> DateField.value(LocalDate.parse(text)));
    }

    /** What stands for a fact within its world; unknown for none. */
    public static long of(@Nullable Fact fact) {
        return fact == null ? Fixed.UNKNOWN : fact.index();
    }

    /** What stands for a choice. */
    public static long of(Choice choice) {
        return ((Enum<?>) choice).ordinal();
    }

    /** 1 for yes, 0 for no; not in millionths. */
    public static long of(boolean flag) {
        return flag ? 1 : 0;
    }

    public static long plus(long a, long b) {
        return Fixed.plus(a, b);
    }

    public static long minus(long a, long b) {
        return Fixed.minus(a, b);
    }

    public static long times(long a, long b) {
        return Fixed.times(a, b);
    }

    public static long dividedBy(long a, long b) {
        return Fixed.dividedBy(a, b);
    }

    public static long larger(long a, long b) {
        return known(a, b) ? Math.max(a, b) : Fixed.UNKNOWN;
    }

    public static long smaller(long a, long b) {
        return known(a, b) ? Math.min(a, b) : Fixed.UNKNOWN;
    }

    /** Unknown numbers are equal to each other. */
    public static boolean equal(long a, long b) {
        return a == b;
    }

    public static boolean less(long a, long b) {
        return known(a, b) && a < b;
    }

    public static boolean atMost(long a, long b) {
        return known(a, b) && a <= b;
    }

    public static boolean more(long a, long b) {
        return known(a, b) && a > b;
    }

    public static boolean atLeast(long a, long b) {
        return known(a, b) && a >= b;
    }

    /** Whether one fact's id sorts before another's. */
    public static boolean before(Fact first, Fact second) {
        return first.getId().compareTo(second.getId()) < 0;
    }

    private static boolean known(long a, long b) {
        return a != Fixed.UNKNOWN && b != Fixed.UNKNOWN;
    }
}
