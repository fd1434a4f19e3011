package org.armistice.editor.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.editor.text.Span;
import org.armistice.model.problem.Position;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.Phrase;
import org.armistice.rules.typed.Parameter;

/** Finds what rulebooks declare. */
final class Declarations {
    private final Analysis analysis;
    private final List<Declaration> all = new ArrayList<>();

    Declarations(Analysis analysis) {
        this.analysis = analysis;
    }

    List<Declaration> all() {
        Map<String, Phrase> phrases = new HashMap<>();
        for (Phrase phrase : analysis.dictionary().phrases()) {
            phrases.put(phrase.book().name() + ":" + phrase.line(), phrase);
        }
        Map<String, Parameter> parameters = new HashMap<>();
        for (Parameter parameter : analysis.dictionary().parameters()) {
            Position at = parameter.position();
            parameters.put(at.file() + ":" + at.line(), parameter);
        }
        for (Book book : analysis.books()) {
            for (Block block : book.document().blocks()) {
                Phrase phrase = phrases.get(book.name() + ":" + block.line());
                switch (block.kind()) {
                    case "params" -> parameters(book, block, parameters);
                    case "rule" -> titled(book, block, Declaration.Kind.RULE, block.title());
                    case "table" ->
                        titled(
                                book,
                                block,
                                Declaration.Kind.TABLE,
                                block.title().split(" +hit:", 2)[0]);
                    case "test" -> titled(book, block, Declaration.Kind.TEST, block.title());
                    default -> {
                        if (phrase != null) {
                            phrase(book, block, phrase);
                        }
                    }
                }
            }
        }
        return all;
    }

    private void parameters(Book book, Block block, Map<String, Parameter> parameters) {
        for (int i = 0; i < block.lines().size(); i++) {
            int line = block.line() + 1 + i;
            Parameter parameter = parameters.get(book.document().file() + ":" + line);
            if (parameter != null) {
                String name = parameter.id().substring(parameter.id().indexOf('.') + 1);
                Span span = span(book, line, parameter.position().column(), name.length());
                all.add(new Declaration(Declaration.Kind.PARAMETER, book.name(), name, span, line, parameter, null));
            }
        }
    }

    private void phrase(Book book, Block block, Phrase phrase) {
        String line = block.lines().isEmpty() ? "" : block.lines().get(0);
        int column = line.length() - line.stripLeading().length() + 1;
        all.add(new Declaration(
                Declaration.Kind.PHRASE,
                book.name(),
                phrase.head(),
                span(book, block.line() + 1, column, line.strip().length()),
                end(block),
                null,
                phrase));
    }

    private void titled(Book book, Block block, Declaration.Kind kind, String name) {
        if (!name.isEmpty()) {
            Span span = span(book, block.line(), block.titleColumn(), name.length());
            all.add(new Declaration(kind, book.name(), name, span, end(block), null, null));
        }
    }

    private static int end(Block block) {
        return block.line() + block.lines().size() + 1;
    }

    private Span span(Book book, int line, int column, int length) {
        return new Span(analysis.file(book), line, column, length);
    }
}
