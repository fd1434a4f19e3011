package org.armistice.model.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The units that a rulebook or scenario may write behind a number. */
public enum Unit {
    NUMBER(Dimension.NONE, Fixed.ONE, ""),
    PERCENT(Dimension.NONE, Fixed.ONE / 100, "%", "percent"),
    POINTS(Dimension.NONE, Fixed.ONE / 100, "points", "point"),
    PEOPLE(Dimension.PEOPLE, Fixed.ONE, "people", "person", "fighters", "fighter"),
    TONNES(Dimension.TONNES, Fixed.ONE, "t", "tonne", "tonnes"),
    KILOMETRES(Dimension.KILOMETRES, Fixed.ONE, "km", "kilometre", "kilometres"),
    SQUARE_KILOMETRES(new Dimension(0, 0, 2, 0), Fixed.ONE, "km2"),
    DAYS(Dimension.DAYS, Fixed.ONE, "days", "day"),
    WEEKS(Dimension.DAYS, 7 * Fixed.ONE, "weeks", "week"),
    TONNES_PER_DAY(new Dimension(0, 1, 0, -1), Fixed.ONE, "t/day"),
    KILOGRAMS_PER_PERSON_DAY(new Dimension(-1, 1, 0, -1), Fixed.ONE / 1000, "kg/person/day"),
    PEOPLE_PER_DAY(new Dimension(1, 0, 0, -1), Fixed.ONE, "people/day", "fighters/day"),
    KILOMETRES_PER_DAY(new Dimension(0, 0, 1, -1), Fixed.ONE, "km/day"),
    PER_DAY(new Dimension(0, 0, 0, -1), Fixed.ONE, "/day"),
    SQUARE_METRES_PER_DAY(new Dimension(0, 0, 2, -1), 1, "m2/day");

    private final Dimension dimension;
    private final long factor;
    private final List<String> symbols;

    Unit(Dimension dimension, long factor, String... symbols) {
        this.dimension = dimension;
        this.factor = factor;
        this.symbols = List.of(symbols);
    }

    public Dimension dimension() {
        return dimension;
    }

    /** One of this unit, in millionths of its dimension's base unit. */
    public long factor() {
        return factor;
    }

    /** How it may be written, the usual way first. */
    public List<String> symbols() {
        return symbols;
    }

    public String symbol() {
        return symbols.get(0);
    }

    /** The unit that is written so, if there is one. */
    public static Optional<Unit> find(String symbol) {
        String lower = symbol.toLowerCase(Locale.ROOT);
        for (Unit unit : values()) {
            if (unit != NUMBER && unit.symbols.contains(lower)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** A number of this unit as base units. */
    public long toBase(long fixed) {
        return Fixed.times(fixed, factor);
    }

    /** Base units as text in this unit, such as {@code 45 km} or {@code 20 %}. */
    public String format(long base) {
        if (base == Fixed.UNKNOWN) {
            return "unknown";
        }
        // Per cent of the largest number are a number that no fact could hold.
        String number = BigDecimal.valueOf(base)
                .divide(BigDecimal.valueOf(factor), 6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        if (this == NUMBER) {
            return number;
        }
        return number + (this == PER_DAY ? "" : " ") + symbol();
    }
}
