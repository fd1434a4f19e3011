package org.armistice.rules.typed;

import java.util.List;
import java.util.function.IntFunction;

/**
 * An effect as the author wrote it, with the variables told apart, so that it can be said of actual facts.
 *
 * @param parts text and variables in order
 */
public record Sentence(List<Part> parts) {
    /**
     * A piece of a sentence.
     *
     * @param text as written
     * @param slot the variable that the text names, or -1
     */
    public record Part(String text, int slot) {}

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** The sentence with each variable replaced by a name. */
    public String of(IntFunction<String> names) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.slot() < 0 ? part.text() : names.apply(part.slot()));
        }
        return text.toString();
    }
}
