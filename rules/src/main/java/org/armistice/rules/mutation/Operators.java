package org.armistice.rules.mutation;

import java.util.Map;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;

/** The words of what is changed. */
final class Operators {
    private static final Map<String, String> TURNED = Map.ofEntries(
            Map.entry("at least", "above"),
            Map.entry("at most", "below"),
            Map.entry("more than", "at least"),
            Map.entry("less than", "at most"),
            Map.entry("above", "at least"),
            Map.entry("below", "at most"),
            Map.entry("after", "at least"),
            Map.entry("before", "at most"),
            Map.entry("exceeds", "is at least"),
            Map.entry("exceed", "are at least"),
            Map.entry(">=", ">"),
            Map.entry("<=", "<"),
            Map.entry(">", ">="),
            Map.entry("<", "<="));

    private Operators() {}

    /** {@code is at most} for {@code is below}. */
    static String turned(String words) {
        String verb = words.startsWith("is ") ? "is " : words.startsWith("are ") ? "are " : "";
        String rest = words.substring(verb.length());
        return verb + TURNED.getOrDefault(rest, rest);
    }

    /** A number as it is written in front of its unit. */
    static String number(long base, Unit unit) {
        return Fixed.format(Fixed.dividedBy(base, unit.factor()));
    }
}
