package org.armistice.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armistice.model.problem.Suggestion;
import org.armistice.rules.language.rule.ReadRule;
import org.armistice.rules.language.table.TableReader;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.trial.KnownRules;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.table.Row;

/**
 * The names of all rules, tables and rows of tables of all rulebooks. The name of a table stands for all its rows. Those
 * that cannot be read are among them, so that a fault in one rule does not look like a fault in what mentions it.
 */
final class RuleNames implements KnownRules {
    /** A name as its author wrote it, and the keys of the rules that it stands for. */
    private record Named(String title, List<String> keys) {}

    /** By what {@link Book#slug} keeps of the name, then by rulebook. */
    private final Map<String, Map<String, Named>> names = new LinkedHashMap<>();

    private final Map<String, String> tablesWithoutRows = new LinkedHashMap<>();

    /** @param read the rules that could be read */
    RuleNames(Iterable<Book> books, Collection<ReadRule> read) {
        for (Book book : books) {
            for (Block block : book.document().blocks()) {
                if (block.kind().equals("rule") && !block.title().isEmpty()) {
                    add(book, block.title(), List.of(Book.key(book.name(), block.title())));
                } else if (block.kind().equals("table")
                        && !TableReader.name(block).isEmpty()) {
                    addTable(book, TableReader.name(block), read);
                }
            }
        }
    }

    private void add(Book book, String title, List<String> keys) {
        names.computeIfAbsent(Book.slug(title), n -> new LinkedHashMap<>())
                .putIfAbsent(book.name(), new Named(title, keys));
    }

    private void addTable(Book book, String title, Collection<ReadRule> read) {
        String table = Book.key(book.name(), title);
        List<String> keys = new ArrayList<>();
        for (ReadRule rule : read) {
            Row row = rule.rule().row();
            if (row != null && row.table().equals(table)) {
                keys.add(rule.rule().key());
                add(book, rule.rule().name(), List.of(rule.rule().key()));
            }
        }
        if (keys.isEmpty()) {
            tablesWithoutRows.putIfAbsent(title, book.name());
        }
        add(book, title, keys);
    }

    boolean contains(String name) {
        return !byBook(name).isEmpty();
    }

    @Override
    public Optional<String> find(String name, Set<String> books) {
        return byBook(name).entrySet().stream()
                .filter(e -> books.contains(e.getKey()))
                .map(e -> e.getValue().title())
                .findFirst();
    }

    /** The keys of the rules of that name: those of the rulebook itself, if it has some, else the first. */
    List<String> keys(String name, String book) {
        Map<String, Named> byBook = byBook(name);
        Named own = byBook.get(book);
        return own != null
                ? own.keys()
                : byBook.values().stream().findFirst().map(Named::keys).orElse(List.of());
    }

    @Override
    public String maybe(String name) {
        return Suggestion.maybe(
                name,
                names.values().stream()
                        .flatMap(t -> t.values().stream())
                        .map(Named::title)
                        .toList());
    }

    @Override
    public Set<String> books(String name) {
        return new TreeSet<>(byBook(name).keySet());
    }

    private Map<String, Named> byBook(String name) {
        Map<String, Named> found = names.getOrDefault(Book.slug(name), Map.of());
        return found.isEmpty() ? rowOfUnread(name) : found;
    }

    /** Which rows a table has that could not be read, nobody knows. */
    private Map<String, Named> rowOfUnread(String name) {
        for (Map.Entry<String, String> table : tablesWithoutRows.entrySet()) {
            if (name.startsWith(table.getKey() + ", ")) {
                return Map.of(table.getValue(), new Named(name, List.of()));
            }
        }
        return Map.of();
    }
}
