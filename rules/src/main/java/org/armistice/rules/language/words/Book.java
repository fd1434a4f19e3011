package org.armistice.rules.language.words;

import java.util.List;
import java.util.Locale;
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
    /** Files are named after rulebooks, and no system takes longer names of files than some 250 characters. */
    public static final int LONGEST_NAME = 60;

    /** What a rulebook may be called. */
    public static final String NAME = "[a-z][a-z0-9-]{0," + (LONGEST_NAME - 1) + "}";

    public Complaints complaints() {
        return document.complaints();
    }

    /** The name that a rulebook's front matter gives it; that of its file if it gives none. */
    public static String nameIn(Document document) {
        return document.front("rulebook")
                .map(Document.Entry::value)
                .filter(name -> name.matches(NAME))
                .orElse(document.file());
    }

    /** The stable key of a rule or table: {@code rulebook/name-with-hyphens}. */
    public static String key(String rulebook, String name) {
        return rulebook + "/" + slug(name);
    }

    /** What tells the name of one rule from that of another. */
    public static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
