package org.armistice.model.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.problem.Suggestion;

/**
 * A number as written, with or without its unit.
 *
 * @param value in millionths of the base unit
 * @param unit as written, else the one that was to be expected
 * @param bare no unit is written
 */
public record Quantity(long value, Unit unit, boolean bare) {
    private static final Pattern NUMBER = Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?)\\s*(\\S.*)?");
    private static final List<String> UNITS =
            Arrays.stream(Unit.values()).flatMap(u -> u.symbols().stream()).toList();

    /** Why a text is no quantity, as the rest of a sentence. */
    public static final class NoQuantity extends Exception {
        private static final long serialVersionUID = 1;

        NoQuantity(String message) {
            super(message);
        }
    }

    /** @param usual the unit of a number without one */
    public static Quantity read(String text, Unit usual) throws NoQuantity {
        Matcher matcher = NUMBER.matcher(text.strip());
        if (!matcher.matches()) {
            throw new NoQuantity("is '" + text + "', which is no number.");
        }
        String symbol = matcher.group(2) == null ? "" : matcher.group(2).replaceAll("\\s*/\\s*", "/");
        if (symbol.startsWith(",")) {
            throw new NoQuantity("is '" + text + "', which is no number. Write it without commas.");
        }
        Unit unit = symbol.isEmpty()
                ? usual
                : Unit.find(symbol)
                        .orElseThrow(() -> new NoQuantity(
                                "has the unknown unit '" + symbol + "'." + Suggestion.maybe(symbol, UNITS)));
        try {
            return new Quantity(unit.toBase(Fixed.parse(matcher.group(1))), unit, symbol.isEmpty());
        } catch (ArithmeticException e) {
            throw new NoQuantity("is '" + text + "', which is too large or finer than a millionth.");
        }
    }

    /** Reads {@code 400 .. 1500 fighters}; a first number without unit takes that of the second. */
    public static Range readRange(String text, Unit usual) throws NoQuantity {
        String[] ends = text.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new NoQuantity("has the range '" + text + "'. Write 'least .. most', such as '10 .. 20 km'.");
        }
        Quantity most = read(ends[1].strip(), usual);
        Quantity least = read(ends[0].strip(), most.unit());
        if (!least.unit().dimension().equals(most.unit().dimension())
                || !most.unit().dimension().equals(usual.dimension())) {
            throw new NoQuantity("has the range '" + text + "', which is not in "
                    + usual.dimension().inWords() + ".");
        }
        if (least.value() > most.value()) {
            throw new NoQuantity("has the range '" + text + "', whose ends are the wrong way round.");
        }
        return new Range(least.value(), most.value());
    }
}
