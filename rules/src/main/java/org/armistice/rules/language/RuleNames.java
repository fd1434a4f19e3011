package org.armistice.rules.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.trial.KnownRules;
import org.armistice.rules.language.words.Book;

/**
 * The names of all rules of all rulebooks. Those that cannot be read are among them, so that a fault in one rule does not
 * look like a fault in what mentions it.
 */
final class RuleNames implements KnownRules {
    /** The names as written, by rulebook, by what {@link RuleReader#key} keeps of them. */
    private final Map<String, Map<String, String>> titles = new LinkedHashMap<>();

    RuleNames(Iterable<Book> books) {
        for (Book book : books) {
            for (Block block : book.document().blocks()) {
                if (block.kind().equals("rule") && !block.title().isEmpty()) {
                    titles.computeIfAbsent(RuleReader.slug(block.title()), n -> new LinkedHashMap<>())
                            .putIfAbsent(book.name(), block.title());
                }
            }
        }
    }

    boolean contains(String name) {
        return !byBook(name).isEmpty();
    }

    @Override
    public Optional<String> find(String name, Set<String> books) {
        return byBook(name).entrySet().stream()
                .filter(e -> books.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The key of the rule of that name: that of the rulebook itself, if it has one, else the first. */
    String key(String name, String book) {
        Map<String, String> byBook = byBook(name);
        String where = byBook.containsKey(book)
                ? book
                : byBook.keySet().stream().findFirst().orElse("");
        return RuleReader.key(where, name);
    }

    @Override
    public String maybe(String name) {
        return Suggestion.maybe(
                name, titles.values().stream().flatMap(t -> t.values().stream()).toList());
    }

    @Override
    public Set<String> books(String name) {
        return new TreeSet<>(byBook(name).keySet());
    }

    private Map<String, String> byBook(String name) {
        return titles.getOrDefault(RuleReader.slug(name), Map.of());
    }
}
