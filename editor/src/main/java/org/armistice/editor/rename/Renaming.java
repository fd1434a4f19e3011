package org.armistice.editor.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.editor.index.Analysis;
import org.armistice.editor.index.Declaration;
import org.armistice.editor.index.Reference;
import org.armistice.editor.text.Edit;
import org.armistice.editor.text.Place;
import org.armistice.editor.text.Span;
import org.armistice.rules.language.text.Block;
import org.armistice.rules.language.text.Keywords;
import org.armistice.rules.language.text.Lexer;
import org.armistice.rules.language.text.Statements;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.Phrase;

/** Gives a parameter, or some words of a phrase, another name wherever it is used. */
final class Renaming {
    private final Analysis analysis;
    private final Declaration declaration;
    private final List<Edit> edits = new ArrayList<>();

    Renaming(Analysis analysis, Declaration declaration) {
        this.analysis = analysis;
        this.declaration = declaration;
    }

    /** The edits that rename a parameter. */
    List<Edit> parameter(String name) {
        edits.add(new Edit(declaration.span(), name));
        for (Reference use : uses()) {
            int length = declaration.name().length();
            Span span = use.span();
            edits.add(
                    new Edit(new Span(span.file(), span.line(), span.column() + span.length() - length, length), name));
        }
        return edits;
    }

    private List<Reference> uses() {
        return analysis.references().stream()
                .filter(r -> r.key().equals(declaration.key()))
                .toList();
    }

    /**
     * The words of a phrase that stand together with the one at a place, without {@code is} and {@code the}.
     *
     * @param span of these words at the place
     * @param from the first piece
     * @param to behind the last piece
     */
    record Group(Span span, int from, int to) {}

    Optional<Group> group(Span file, Place place) {
        Phrase phrase = declaration.phrase();
        if (phrase == null) {
            return Optional.empty();
        }
        List<Occurrence> all = occurrences(phrase);
        for (Occurrence occurrence : all) {
            for (int piece = 0; piece < phrase.pieces().size(); piece++) {
                Token token = occurrence.token(piece);
                if (token != null && occurrence.at(file, token).holds(place)) {
                    int from = piece;
                    int to = piece + 1;
                    while (from > 0 && !phrase.pieces().get(from - 1).isArgument()) {
                        from--;
                    }
                    while (to < phrase.pieces().size()
                            && !phrase.pieces().get(to).isArgument()) {
                        to++;
                    }
                    String first = phrase.pieces().get(from).text();
                    from += to - from > 1 && ((from == 0 && first.equals("the")) || (from == 1 && first.equals("is")))
                            ? 1
                            : 0;
                    return occurrence.span(from, to).map(new GroupOf(from, to)::at);
                }
            }
        }
        return Optional.empty();
    }

    private record GroupOf(int from, int to) {
        Group at(Span span) {
            return new Group(span, from, to);
        }
    }

    /** The edits that put other words in the place of a group; nothing if a use is spread over lines. */
    Optional<List<Edit>> phrase(Group group, String words) {
        Phrase phrase = declaration.phrase();
        if (phrase == null) {
            return Optional.empty();
        }
        for (Occurrence occurrence : occurrences(phrase)) {
            Optional<Span> span = occurrence.span(group.from(), group.to());
            if (span.isEmpty()) {
                return Optional.empty();
            }
            Token first = occurrence.token(group.from());
            boolean bare = first != null
                    && !first.text().equals(phrase.pieces().get(group.from()).text());
            edits.add(new Edit(span.get(), bare ? bare(words) : words));
        }
        return Optional.of(edits);
    }

    /** As after {@code does not}. */
    private static String bare(String words) {
        String[] parts = words.split(" ", 2);
        String verb = parts[0].equals("has") ? "have" : parts[0].replaceFirst("s$", "");
        return parts.length > 1 ? verb + " " + parts[1] : verb;
    }

    /** Where a phrase is declared, then where it is used. */
    private List<Occurrence> occurrences(Phrase phrase) {
        List<Occurrence> all = new ArrayList<>();
        all.add(declared(phrase));
        uses().forEach(use -> all.add(new Occurrence(phrase, use.span(), use.words(), use.from())));
        return all;
    }

    private Occurrence declared(Phrase phrase) {
        Book book = phrase.book();
        List<Token> words = new ArrayList<>();
        for (Block block : book.document().blocks()) {
            if (block.line() == phrase.line()) {
                List<Token> head = new Statements(new Lexer(book.document().complaints()), Keywords.PHRASE)
                        .read(block)
                        .get(0)
                        .tokens();
                int at = 0;
                for (Phrase.Piece piece : phrase.pieces()) {
                    while (piece.isArgument() && !head.get(at).text().equals(piece.text())) {
                        at++;
                    }
                    if (!piece.isArgument()) {
                        words.add(head.get(at));
                    }
                    at++;
                }
            }
        }
        return new Occurrence(phrase, declaration.span(), words, 0);
    }

    /** A phrase in a text, its words in the order of its pieces from one of them on. */
    private record Occurrence(Phrase phrase, Span span, List<Token> words, int from) {
        @org.jspecify.annotations.Nullable
        Token token(int piece) {
            if (piece < from || phrase.pieces().get(piece).isArgument()) {
                return null;
            }
            int index = (int) phrase.pieces().subList(from, piece).stream()
                    .filter(p -> !p.isArgument())
                    .count();
            return index < words.size() ? words.get(index) : null;
        }

        Span at(Span file, Token token) {
            boolean here = file.file().equals(span.file());
            return new Span(
                    span.file(),
                    here ? token.line() : 0,
                    token.column(),
                    token.text().length());
        }

        Optional<Span> span(int first, int behind) {
            Token begin = token(first);
            Token end = token(behind - 1);
            if (begin == null || end == null || begin.line() != end.line()) {
                return Optional.empty();
            }
            int length = end.column() + end.text().length() - begin.column();
            return Optional.of(new Span(span.file(), begin.line(), begin.column(), length));
        }
    }
}
