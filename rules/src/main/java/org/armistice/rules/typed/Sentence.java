package org.armistice.rules.typed;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.armistice.model.fact.NumberField;
import org.jspecify.annotations.Nullable;

/**
 * An effect as the author wrote it, with the variables told apart, so that it can be said of actual facts.
 *
 * @param parts text and variables in order
 */
public record Sentence(List<Part> parts) {
    /**
     * A piece of a sentence.
     *
     * @param text as written; empty for a rise
     * @param slot the variable that the text names, or -1
     * @param rise what stands in place of text, or null
     */
    public record Part(String text, int slot, @Nullable Rise rise) {
        public Part(String text, int slot) {
            this(text, slot, null);
        }
    }

    /**
     * The words from {@code rises by} or {@code falls by} on.
     *
     * @param slot whose field rises
     * @param written as the author wrote it
     */
    public record Rise(int slot, NumberField field, List<Part> written) {
        public Rise {
            written = List.copyOf(written);
        }
    }

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** The sentence as written, with each variable replaced by a name. */
    public String of(IntFunction<String> names) {
        return of(names, (slot, next) -> next, rise -> new Sentence(rise.written()).of(names));
    }

    /**
     * The sentence with each variable replaced by a name.
     *
     * @param predicate makes the text behind a variable agree with it, where the sentence begins with that variable
     * @param rises says what came of a rise
     */
    public String of(
            IntFunction<String> names, BiFunction<Integer, String, String> predicate, Function<Rise, String> rises) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.rise() != null) {
                text.append(rises.apply(part.rise()));
            } else if (part.slot() >= 0) {
                text.append(names.apply(part.slot()));
            } else {
                boolean ofSubject = i == 1 && parts.get(0).slot() >= 0;
                text.append(ofSubject ? predicate.apply(parts.get(0).slot(), part.text()) : part.text());
            }
        }
        return text.toString();
    }
}
