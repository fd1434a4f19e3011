package org.armistice.rules.language.words;

import java.util.Collection;
import java.util.List;

/**
 * Rulebooks that were read together, with the words that they add.
 *
 * @param books those that count, which are those that no later one replaces
 * @param dictionary what they add, and which of their words name what
 */
public record Shelf(List<Book> books, Dictionary dictionary) {
    public Shelf(Collection<Book> books, Dictionary dictionary) {
        this(List.copyOf(books), dictionary);
    }
}
