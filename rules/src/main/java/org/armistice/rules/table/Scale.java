package org.armistice.rules.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;

/** How values of a column are written. */
public sealed interface Scale {
    /** Which values these are, as a cell of the column would say it. */
    String inWords(Span span);

    /** Numbers in millionths of the base unit. */
    record Measure(Unit unit) implements Scale {
        @Override
        public String inWords(Span span) {
            return Scale.bounds(span, unit::format);
        }
    }

    /** Dates. */
    record Dates() implements Scale {
        @Override
        public String inWords(Span span) {
            return Scale.bounds(
                    span,
                    value -> LocalDate.ofEpochDay(Math.floorDiv(value, Fixed.ONE))
                            .toString());
        }
    }

    /** The words of a choice, or yes and no, by their ordinals. */
    record Words(List<String> words) implements Scale {
        public Words {
            words = List.copyOf(words);
        }

        @Override
        public String inWords(Span span) {
            List<String> named = new ArrayList<>();
            for (long i = Math.max(0, span.from()); i < Math.min(words.size(), span.to()); i++) {
                named.add(words.get((int) i));
            }
            return String.join(", ", named);
        }
    }

    private static String bounds(Span span, java.util.function.LongFunction<String> format) {
        if (span.to() - 1 == span.from()) {
            return "= " + format.apply(span.from());
        }
        boolean least = span.from() > Span.EVERYTHING.from();
        boolean most = span.to() < Span.EVERYTHING.to();
        boolean includesLeast = roundness(span.from()) >= roundness(span.from() - 1);
        boolean includesMost = roundness(span.to() - 1) > roundness(span.to());
        if (least && most && includesLeast && !includesMost) {
            return format.apply(span.from()) + " .. " + format.apply(span.to());
        }
        List<String> parts = new ArrayList<>();
        if (least) {
            parts.add(includesLeast ? ">= " + format.apply(span.from()) : "> " + format.apply(span.from() - 1));
        }
        if (most) {
            parts.add(includesMost ? "<= " + format.apply(span.to() - 1) : "< " + format.apply(span.to()));
        }
        return parts.isEmpty() ? "any value" : String.join(" and ", parts);
    }

    /** How many zeros a number ends with: of two neighbours, the rounder one is the bound that the author wrote. */
    private static int roundness(long value) {
        int zeros = 0;
        for (long rest = value; rest != 0 && rest % 10 == 0; rest /= 10) {
            zeros++;
        }
        return value == 0 ? Integer.MAX_VALUE : zeros;
    }
}
