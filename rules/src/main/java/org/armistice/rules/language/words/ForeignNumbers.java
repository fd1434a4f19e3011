package org.armistice.rules.language.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Token;
import org.jspecify.annotations.Nullable;

/** Numbers as they are written elsewhere: {@code 1,000 people}, {@code 500 kg}, {@code 5 tons}. */
public final class ForeignNumbers {
    private static final int DECIMALS = 6;
    private static final int GROUP = 3;

    /** A unit that rulebooks do not have, in one that they have; a factor of null where none is exact. */
    private record Foreign(Unit unit, @Nullable BigDecimal factor) {}

    private static final Map<String, Foreign> UNITS = units();

    private ForeignNumbers() {}

    private static Map<String, Foreign> units() {
        Map<String, Foreign> units = new HashMap<>();
        put(units, Unit.TONNES, "0.001", "kg", "kilogram", "kilograms", "kilogramme", "kilogrammes");
        put(units, Unit.TONNES, "1", "ton", "tons");
        put(units, Unit.TONNES, "1000", "kt", "kilotons", "kilotonnes");
        put(units, Unit.KILOMETRES, "0.001", "m", "metre", "metres", "meter", "meters");
        put(units, Unit.KILOMETRES, "1", "kilometer", "kilometers", "kms");
        put(units, Unit.KILOMETRES, "1.609344", "mile", "miles");
        put(units, Unit.PEOPLE, "1", "men", "soldiers", "troops", "persons");
        put(units, Unit.DAYS, null, "hour", "hours", "month", "months", "year", "years");
        return units;
    }

    private static void put(Map<String, Foreign> units, Unit unit, @Nullable String factor, String... symbols) {
        for (String symbol : symbols) {
            units.put(symbol, new Foreign(unit, factor == null ? null : new BigDecimal(factor)));
        }
    }

    /** What is wrong with a unit that is known elsewhere, with the one to write; nothing if it is not. */
    public static Optional<String> unit(String symbol) {
        return Optional.ofNullable(UNITS.get(symbol))
                .map(foreign -> noUnit(symbol, foreign.unit())
                        + (BigDecimal.ONE.equals(foreign.factor())
                                ? " Maybe '" + foreign.unit().symbol() + "'?"
                                : ""));
    }

    /** The unit to write in place of one that is known elsewhere. */
    public static Optional<Unit> meant(String symbol) {
        return Optional.ofNullable(UNITS.get(symbol)).map(Foreign::unit);
    }

    private static String noUnit(String symbol, Unit unit) {
        return "'" + symbol + "' is no unit; write it in '" + unit.symbol() + "'.";
    }

    /**
     * What is wrong with the number that comes next and with its unit, if they are written as elsewhere. It tells more than
     * what else cannot be read because of it; all stays as it is.
     */
    public static Optional<Mismatch> at(Cursor cursor) {
        int mark = cursor.mark();
        Token before = cursor.before();
        boolean oneOfSeveral = before.is(",")
                || before.is("of") && mark > 1 && cursor.at(mark - 2).is("one");
        Token number = cursor.next();
        Optional<Mismatch> found = cursor.peek().is(",") && !oneOfSeveral
                ? withComma(cursor, mark, number)
                : withUnit(cursor, mark, number);
        cursor.reset(mark);
        return found;
    }

    /** Several values that are joined by commas have a blank behind the comma. */
    private static Optional<Mismatch> withComma(Cursor cursor, int mark, Token number) {
        StringBuilder digits = new StringBuilder(number.text());
        Token last = number;
        boolean grouped = true;
        int parts = 0;
        while (cursor.peek().is(",")
                && isBehind(last, cursor.peek())
                && cursor.peek(1).kind() == Token.Kind.NUMBER
                && isBehind(cursor.peek(), cursor.peek(1))) {
            cursor.next();
            last = cursor.next();
            parts++;
            String whole = last.text().split("\\.", 2)[0];
            grouped &= whole.length() == GROUP;
            digits.append(grouped ? "" : ".").append(last.text());
        }
        if (parts == 0
                || !grouped
                        && (parts > 1
                                || number.text().contains(".")
                                || last.text().contains("."))) {
            return Optional.empty();
        }
        if (Unit.find(cursor.peek().text()).isPresent()) {
            digits.append(' ').append(cursor.next().text());
        }
        return Optional.of(
                cursor.decisive(Code.BAD_NUMBER, mark, "no comma stands in a number. Maybe '" + digits + "'?"));
    }

    private static boolean isBehind(Token left, Token right) {
        return left.line() == right.line() && left.column() + left.text().length() == right.column();
    }

    private static Optional<Mismatch> withUnit(Cursor cursor, int mark, Token number) {
        Token symbol = cursor.peek();
        Foreign foreign = symbol.kind() == Token.Kind.WORD ? UNITS.get(symbol.text()) : null;
        if (foreign == null) {
            return Optional.empty();
        }
        cursor.next();
        String message = noUnit(symbol.text(), foreign.unit());
        if (foreign.factor() != null) {
            BigDecimal exact = new BigDecimal(number.text()).multiply(foreign.factor());
            BigDecimal value = exact.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
            message += exact.compareTo(value) == 0
                    ? " Maybe '" + value.toPlainString() + " " + foreign.unit().symbol() + "'?"
                    : "";
        }
        return Optional.of(cursor.decisive(Code.UNKNOWN_UNIT, mark, message));
    }
}
