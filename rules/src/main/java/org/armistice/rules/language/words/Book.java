package org.armistice.rules.language.words;

import java.util.List;
import org.armistice.model.event.Phase;
import org.armistice.rules.language.text.Complaints;
import org.armistice.rules.language.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook on its way to typed rules.
 *
 * @param name as other rulebooks call it
 * @param phase when its rules are sampled, or null if it holds none
 * @param precedence rank in conflicts, lower first
 * @param document its text
 * @param uses the rulebooks whose parameters it can name without their rulebook's name
 */
public record Book(String name, @Nullable Phase phase, int precedence, Document document, List<String> uses) {
    public Complaints complaints() {
        return document.complaints();
    }
}
