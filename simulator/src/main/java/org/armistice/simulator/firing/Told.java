package org.armistice.simulator.firing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Telling;
import org.armistice.simulator.account.Subject;

/**
 * A telling with the facts and values of the moment in which its rule goes off. Values are kept as they are then, since
 * texts are made later, if ever.
 */
final class Told {
    private static final int NAMED = 3;

    private final List<Piece> pieces = new ArrayList<>();

    /**
     * What stands at one place of the sentence.
     *
     * @param words mere text, or empty
     * @param things facts and values to be put in, each once; empty for mere text
     */
    private record Piece(String words, Set<Object> things) {}

    /** A value, and how it is written. */
    private record Value(Field field, long value, World world) {
        @Override
        public String toString() {
            return field.format(value, world);
        }
    }

    /**
     * Puts in what the standings of a firing are about.
     *
     * @param bindings of each standing
     */
    Told(Telling telling, List<Object[]> bindings, World world) {
        for (Telling.Part part : telling.parts()) {
            Set<Object> things = new LinkedHashSet<>();
            if (part.isFilled()) {
                bindings.forEach(slots -> things.add(thing(part, slots, world)));
            }
            pieces.add(new Piece(part.isFilled() ? "" : part.text(), things));
        }
    }

    /** The fact or value at the end of a way; something that is not there is an empty text. */
    private static Object thing(Telling.Part part, Object[] slots, World world) {
        Object at = slots[part.slot()];
        for (Field field : part.fields()) {
            if (!(at instanceof Fact fact)) {
                return "";
            }
            if (field instanceof RefField<?> ref) {
                at = fact.follow(ref);
            } else {
                long value = fact.read(field);
                return value == Fixed.UNKNOWN ? "" : new Value(field, value, world);
            }
        }
        return at instanceof Fact ? at : "";
    }

    /** The sentence, without its stop; nothing if something that it names is not there. */
    Optional<String> text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.things().isEmpty()) {
                text.append(i == 1 ? agreeing(pieces.get(0).things(), piece.words()) : piece.words());
            } else if (piece.things().contains("")) {
                return Optional.empty();
            } else {
                text.append(listed(piece.things()));
            }
        }
        String whole = text.toString();
        return Optional.of(whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole);
    }

    /** What is said of the facts with which the sentence begins, unless it is said of something of theirs. */
    private static String agreeing(Set<Object> subjects, String words) {
        if (!words.startsWith(" ") || !(subjects.iterator().next() instanceof Fact first)) {
            return words;
        }
        String predicate = words.substring(1);
        return " " + (subjects.size() > 1 ? Subject.plural(predicate) : Subject.agreeing(first, predicate));
    }

    private static String listed(Set<Object> things) {
        List<String> names = new ArrayList<>();
        things.forEach(t -> names.add(t instanceof Fact fact ? fact.getName() : t.toString()));
        int left = names.size() - NAMED;
        List<String> shown = left > 1 ? new ArrayList<>(names.subList(0, NAMED)) : names;
        String last = left > 1 ? left + " others" : shown.remove(shown.size() - 1);
        return shown.isEmpty() ? last : String.join(", ", shown) + " and " + last;
    }
}
