package org.armistice.rules.typed;

import java.util.List;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;

/**
 * What an author would have said of what a rule does, in place of its effects as written. It decides nothing: a rule
 * with a telling holds and acts like one without.
 *
 * @param parts text, and what is put in for actual facts, in order
 */
public record Telling(List<Part> parts) {
    /**
     * A piece of a telling.
     *
     * @param text as it stands; in place of a variable, its name
     * @param slot the variable whose fact is named, or -1 for mere text
     * @param fields empty for the fact's own name, else the way to a value of it; all but the last are references
     */
    public record Part(String text, int slot, List<Field> fields) {
        public Part {
            fields = List.copyOf(fields);
            if (fields.stream().limit(Math.max(0, fields.size() - 1L)).anyMatch(f -> !(f instanceof RefField<?>))) {
                throw new IllegalArgumentException("only the last of " + fields + " can be something else than a fact");
            }
        }

        /** Mere text. */
        public Part(String text) {
            this(text, -1, List.of());
        }

        /** Whether something is put in here. */
        public boolean isFilled() {
            return slot >= 0;
        }
    }

    public Telling {
        parts = List.copyOf(parts);
    }

    /** As the author wrote it. */
    public String written() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part.isFilled()) {
                text.append('{').append(part.text());
                part.fields().forEach(f -> text.append("'s ").append(f.word()));
                text.append('}');
            } else {
                text.append(part.text());
            }
        }
        return text.toString();
    }
}
