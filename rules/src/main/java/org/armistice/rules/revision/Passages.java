package org.armistice.rules.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.problem.Position;
import org.armistice.rules.language.table.TableReader;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Document;
import org.armistice.rules.language.text.Statements;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.table.DecisionTable;

/** Cuts rulebooks into passages. */
final class Passages {
    private final Map<String, DecisionTable> tables;
    private final Map<String, Passage> byKey = new LinkedHashMap<>();

    private Passages(Map<String, DecisionTable> tables) {
        this.tables = tables;
    }

    /**
     * The passages of rulebooks by kind and key, in their order.
     *
     * @param textsByFile of two rulebooks of one name, the later counts
     * @param tables those that have been read, by key; for the rows that stand in a file of their own
     */
    static Map<String, Passage> of(Map<String, String> textsByFile, Map<String, DecisionTable> tables) {
        Passages passages = new Passages(tables);
        Map<String, Map.Entry<String, String>> byName = new LinkedHashMap<>();
        textsByFile.forEach((file, text) -> byName.put(Book.nameIn(new Document(file, text)), Map.entry(file, text)));
        byName.forEach((name, file) -> passages.cut(name, file.getKey(), file.getValue()));
        return passages.byKey;
    }

    private void cut(String book, String file, String text) {
        Document document = new Document(file, text);
        String[] lines = text.split("\r\n|\r|\n", -1);
        boolean[] prose = new boolean[lines.length];
        Arrays.fill(prose, true);
        add(Passage.Kind.RULEBOOK, book, book, Position.ofFile(file), List.of());
        for (Document.Entry entry : document.front()) {
            add(
                    Passage.Kind.FRONT_MATTER,
                    book + "/" + entry.key(),
                    entry.key(),
                    new Position(file, entry.line(), 1),
                    List.of(lines[entry.line() - 1]));
            prose[entry.line() - 1] = false;
        }
        for (Block block : document.blocks()) {
            if (cut(book, file, block)) {
                Arrays.fill(
                        prose,
                        block.line() - 1,
                        Math.min(lines.length, block.line() + block.lines().size() + 1),
                        false);
            }
        }
        List<String> rest = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.length; i++) {
            if (prose[i] && !lines[i].isBlank()) {
                rest.add(lines[i].strip());
                first = first == 0 ? i + 1 : first;
            }
        }
        add(Passage.Kind.PROSE, book, book, new Position(file, first, 0), rest);
    }

    /** Whether the block is more than prose. */
    private boolean cut(String book, String file, Block block) {
        Position at = new Position(file, block.line(), 1);
        switch (block.kind()) {
            case "rule" -> add(Passage.Kind.RULE, Book.key(book, block.title()), block.title(), at, block.lines());
            case "table" -> table(book, block, at);
            case "define" -> phrase(Passage.Kind.DEFINITION, book, block, at);
            case "verb" -> phrase(Passage.Kind.VERB, book, block, at);
            case "test" -> add(Passage.Kind.TEST, Book.key(book, block.title()), block.title(), at, block.lines());
            case "params" -> parameters(book, file, block);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void table(String book, Block block, Position at) {
        String name = TableReader.name(block);
        String key = Book.key(book, name);
        List<String> lines = new ArrayList<>(block.lines());
        lines.add(0, block.title());
        DecisionTable table = tables.get(key);
        if (table != null && lines.stream().noneMatch(line -> line.strip().startsWith("|"))) {
            lines.add("| " + String.join(" | ", table.headings()) + " |");
            table.lines().forEach(row -> lines.add("| " + String.join(" | ", row.cells()) + " |"));
        }
        add(Passage.Kind.TABLE, key, name, at, lines);
    }

    /** Another letter for an argument makes no other phrase. */
    private void phrase(Passage.Kind kind, String book, Block block, Position at) {
        String head = block.lines().stream()
                .map(line -> Statements.withoutComment(line).strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        add(kind, book + "/" + head.replaceAll("\\b[A-Z]\\w*", "_").replaceAll("\\s+", " "), head, at, block.lines());
    }

    private void parameters(String book, String file, Block block) {
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i);
            String name = Statements.withoutComment(line).strip().split("\\s+", 2)[0];
            if (!name.isEmpty()) {
                String id = book + "." + name;
                add(Passage.Kind.PARAMETER, id, id, new Position(file, block.line() + 1 + i, 1), List.of(line));
            }
        }
    }

    /** Two of one name are told apart by their order; that they are a mistake is said elsewhere. */
    private void add(Passage.Kind kind, String key, String title, Position position, List<String> lines) {
        Passage passage = new Passage(kind, key, title, position, lines);
        String unique = kind + " " + key;
        for (int i = 2; byKey.putIfAbsent(unique, passage) != null; i++) {
            unique = kind + " " + key + " " + i;
        }
    }
}
