package org.armistice.rules.language.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.armistice.rules.language.text.Code;
import org.armistice.rules.language.text.Cursor;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What to write in place of words that are good English and no part of the language. It is noted at the cursor and told
 * only if the statement cannot be read: a rulebook may define a phrase in these words.
 */
final class Advice {
    static final String DURATIONS =
            " How long a condition must have held is written 'for at least 3 days' or 'on at least 3 days of the last 7 days'.";

    /** Longer ones first, since the first that fits is taken. */
    private static final Map<String, String> COMPARISONS = comparisons();

    private Advice() {}

    private static Map<String, String> comparisons() {
        Map<String, String> others = new LinkedHashMap<>();
        for (String is : List.of("is ", "are ", "")) {
            for (String more : List.of("greater", "larger", "bigger", "higher", "more")) {
                others.put(is + more + " than or equal to", "is at least");
                others.put(is + more + " then", "is more than");
                others.put(is + more + " than", "is more than");
            }
            for (String less : List.of("smaller", "lower", "fewer", "less")) {
                others.put(is + less + " than or equal to", "is at most");
                others.put(is + less + " then", "is less than");
                others.put(is + less + " than", "is less than");
            }
            others.put(is + "over", "is above");
            others.put(is + "under", "is below");
        }
        for (String not : List.of("is not ", "is no ")) {
            others.put(not + "more than", "is at most");
            others.put(not + "less than", "is at least");
            others.put(not + "above", "is at most");
            others.put(not + "below", "is at least");
        }
        for (String bare : List.of("at least", "at most", "above", "below")) {
            others.put(bare, "is " + bare);
        }
        others.put("is equal to", "is");
        others.put("equals", "is");
        return others;
    }

    /** Notes what to write for the words behind a number, if these compare it and are not those of the language. */
    static void onComparison(Cursor cursor) {
        int mark = cursor.mark();
        for (Map.Entry<String, String> other : COMPARISONS.entrySet()) {
            if (cursor.takes(other.getKey())) {
                note(cursor, mark, "no comparison begins so. Maybe '" + other.getValue() + "'?");
                return;
            }
        }
    }

    /** Notes what to write for {@code such that}. */
    static void onSuchThat(Cursor cursor) {
        int mark = cursor.mark();
        if (cursor.takes(", such that") || cursor.takes("such that")) {
            note(cursor, mark, "what else must hold stands behind 'where'. Maybe 'where'?");
        }
    }

    /** What to write for {@code there are}, {@code there exists} and {@code there is some}. */
    static Mismatch onThere(Cursor cursor) {
        int mark = cursor.mark();
        cursor.takes("there");
        boolean is = cursor.takes("are") || cursor.takes("exists") || cursor.takes("exist") || cursor.takes("is");
        if (is && cursor.peek().kind() == Token.Kind.NUMBER) {
            return cursor.decisive(
                    Code.SYNTAX,
                    mark,
                    "how many there are is compared, as in 'the number of forces of A is at least 3'.");
        }
        boolean no = cursor.takes("no");
        if (!no && !cursor.takes("some") && !cursor.takes("any") && !cursor.takes("an")) {
            cursor.takes("a");
        }
        return cursor.decisive(
                Code.SYNTAX,
                mark,
                is
                        ? "one fact is spoken of, as in 'there is a ceasefire'. Maybe 'there is " + (no ? "no" : "a")
                                + "'?"
                        : "'there is' begins a clause, not 'there' alone.");
    }

    /**
     * Notes what to write for {@code is holding or moving}, and for {@code is one of holding or moving}.
     *
     * @param from where the comparison begins
     * @param is {@code is one of}, or its opposite
     * @param values where the first value begins
     * @param value reads another one
     */
    static void onSeveral(
            Reading reading, int from, String is, int values, Supplier<Operand> value, BooleanSupplier ended) {
        Cursor cursor = reading.cursor;
        int mark = cursor.mark();
        int behind = cursor.quietly(() -> reading.behind(() -> {
            Operand last = null;
            for (Operand next = joined(reading, value); next != null; next = joined(reading, value)) {
                last = next;
            }
            if (last == null || !ended.getAsBoolean()) {
                throw cursor.mismatch("another value is expected here.");
            }
            return last;
        }));
        if (behind > mark) {
            cursor.reset(behind);
            String list = Statement.words(cursor.since(values)).replaceAll(",? (or|and) ", ", ");
            note(
                    cursor,
                    from,
                    "several values stand behind 'one of', joined by commas. Maybe '" + is + " " + list + "'?");
            cursor.reset(mark);
        }
    }

    private static @Nullable Operand joined(Reading reading, Supplier<Operand> value) {
        return reading.attempt(() -> {
            boolean comma = reading.cursor.takes(",");
            if (!reading.cursor.takes("or") && !reading.cursor.takes("and") && !comma) {
                throw reading.cursor.mismatch("'or' is expected here.");
            }
            return value.get();
        });
    }

    /** What to write for {@code for at least 3 days within 7 days}, once its first days have been read. */
    static void onWindow(Reading reading, int from, boolean unbroken, Supplier<Operand> days) {
        Cursor cursor = reading.cursor;
        int mark = cursor.mark();
        String held = Statement.words(cursor.since(from)).replaceFirst("^for ", "on ");
        boolean within =
                cursor.takes("within") || cursor.takes("in") || cursor.takes("during") || cursor.takes("out of");
        cursor.takes(within ? "the last" : "of the last");
        int window = cursor.mark();
        if (window > mark && (within || unbroken) && reading.attempt(days) != null) {
            String last = Statement.words(cursor.since(window));
            throw cursor.decisive(
                    Code.SYNTAX,
                    from,
                    "so many days of the latest ones are written otherwise. Maybe '" + held + " of the last " + last
                            + "'?");
        }
        cursor.reset(mark);
    }

    private static void note(Cursor cursor, int mark, String message) {
        cursor.decisive(Code.SYNTAX, mark, message);
        cursor.reset(mark);
    }
}
