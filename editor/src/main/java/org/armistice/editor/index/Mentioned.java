package org.armistice.editor.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.armistice.editor.text.Span;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Keywords;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Mismatch;
import org.armistice.rules.language.text.Statement;
import org.armistice.rules.language.text.Statements;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;

/** Finds where rules and tests mention rules by their names. */
final class Mentioned {
    private static final Set<String> NAMING = Set.of("exception to", "because", "not because");

    private final Analysis analysis;
    private final Map<Declaration, String> rules = new LinkedHashMap<>();
    private final List<Reference> all = new ArrayList<>();

    Mentioned(Analysis analysis, List<Declaration> declarations) {
        this.analysis = analysis;
        declarations.stream()
                .filter(d -> d.kind() == Declaration.Kind.RULE || d.kind() == Declaration.Kind.TABLE)
                .forEach(d -> rules.put(d, slug(d.name())));
    }

    /** Those in some files. */
    List<Reference> in(Predicate<Path> files) {
        for (Book book : analysis.books()) {
            if (!files.test(analysis.file(book))) {
                continue;
            }
            for (Block block : book.document().blocks()) {
                boolean naming = block.kind().equals("rule")
                        || block.kind().equals("table")
                        || block.kind().equals("test");
                if (naming
                        && block.lines().stream().anyMatch(l -> NAMING.stream().anyMatch(l::contains))) {
                    read(book, block);
                }
            }
        }
        return all;
    }

    private void read(Book book, Block block) {
        try {
            Lexer lexer = new Lexer(book.document().complaints());
            for (Statement statement : new Statements(lexer, Keywords.of(block.kind())).read(block)) {
                if (NAMING.contains(statement.keyword()) && !statement.tokens().isEmpty()) {
                    refer(book, statement);
                }
            }
        } catch (Mismatch tooLong) {
            // The check tells.
        }
    }

    private void refer(Book book, Statement statement) {
        String name = slug(statement.words());
        Declaration found = null;
        for (Map.Entry<Declaration, String> entry : rules.entrySet()) {
            Declaration rule = entry.getKey();
            String known = entry.getValue();
            boolean fits =
                    known.equals(name) || (rule.kind() == Declaration.Kind.TABLE && name.startsWith(known + "-"));
            if (fits && (found == null || rule.rulebook().equals(book.name()))) {
                found = rule;
            }
        }
        if (found != null) {
            Token first = statement.tokens().get(0);
            Token end = statement.end();
            int length = end.line() == first.line()
                    ? end.column() - first.column()
                    : first.text().length();
            Span span = new Span(analysis.file(book), first.line(), first.column(), length);
            all.add(new Reference(found.key(), span, List.of(), 0));
        }
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
