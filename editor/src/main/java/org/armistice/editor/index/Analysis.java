package org.armistice.editor.index;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.armistice.editor.text.Place;
import org.armistice.editor.text.Span;
import org.armistice.model.fact.FactType;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Review;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.language.words.Book;
import org.armistice.rules.language.words.Dictionary;
import org.armistice.rules.language.words.Phrase;
import org.armistice.rules.language.words.Uses;
import org.jspecify.annotations.Nullable;

/** What reading the rulebooks of one folder, together with the core ones, has brought to light. */
public final class Analysis {
    private final Path core;
    private final Optional<Scenario> scenario;
    private final Review review;
    private final Predicate<Path> files;
    private @Nullable List<Declaration> declarations;
    private @Nullable Set<Reference> references;

    /**
     * @param core the folder in which the core rulebooks stand, if they stand anywhere
     * @param files those that were read whole
     */
    public Analysis(Path core, Optional<Scenario> scenario, Review review, Predicate<Path> files) {
        this.core = core;
        this.scenario = scenario;
        this.review = review;
        this.files = files;
    }

    public Review review() {
        return review;
    }

    public Optional<Scenario> scenario() {
        return scenario;
    }

    public Dictionary dictionary() {
        return review.shelf().dictionary();
    }

    public List<Book> books() {
        return review.shelf().books();
    }

    public Optional<Book> book(Path file) {
        return books().stream().filter(b -> file(b).equals(file)).findFirst();
    }

    /** The file of a rulebook; core rulebooks are known by their name alone. */
    Path file(Book book) {
        Path file = Path.of(book.document().file());
        return file.isAbsolute() ? file : core.resolve(file);
    }

    /** Looked for when they are first asked for: to tell mistakes nobody needs them. */
    public List<Declaration> declarations() {
        List<Declaration> known = declarations;
        if (known == null) {
            known = new Declarations(this).all();
            declarations = known;
        }
        return known;
    }

    /** Looked for when they are first asked for. */
    public Set<Reference> references() {
        Set<Reference> known = references;
        if (known == null) {
            known = new LinkedHashSet<>();
            refer(known);
            known.addAll(new Mentioned(this, declarations()).in(files));
            references = known;
        }
        return known;
    }

    private void refer(Set<Reference> found) {
        Map<Phrase, Declaration> phrases = new LinkedHashMap<>();
        Map<String, Declaration> parameters = new LinkedHashMap<>();
        for (Declaration declaration : declarations()) {
            if (declaration.phrase() != null) {
                phrases.put(declaration.phrase(), declaration);
            } else if (declaration.parameter() != null) {
                parameters.put(declaration.parameter().id(), declaration);
            }
        }
        for (Uses.Use use : dictionary().uses().all()) {
            if (use instanceof Uses.OfParameter of) {
                add(
                        found,
                        of.book(),
                        List.of(of.at()),
                        0,
                        parameters.get(of.parameter().id()));
            } else if (use instanceof Uses.OfPhrase of) {
                add(found, of.book(), of.words(), of.from(), phrases.get(of.phrase()));
            }
        }
    }

    private void add(Set<Reference> found, Book book, List<Token> words, int from, @Nullable Declaration declaration) {
        if (declaration != null && !words.isEmpty()) {
            Token first = words.get(0);
            boolean phrase = declaration.kind() == Declaration.Kind.PHRASE;
            Span span = new Span(file(book), first.line(), first.column(), length(words));
            found.add(new Reference(declaration.key(), span, phrase ? words : List.of(), from));
        }
    }

    /** From the first word to the last of the same line. */
    private static int length(List<Token> words) {
        Token first = words.get(0);
        int end = first.column();
        for (Token word : words) {
            if (word.line() == first.line()) {
                end = Math.max(end, word.column() + word.text().length());
            }
        }
        return end - first.column();
    }

    /** What is declared or used at a place. */
    public Optional<Declaration> at(Path file, Place place) {
        Span where = new Span(file, 0, 0, 0);
        Optional<String> key = references().stream()
                .filter(r -> r.isAt(where, place))
                .map(Reference::key)
                .findFirst();
        return declarations().stream()
                .filter(d -> key.isPresent()
                        ? d.key().equals(key.get())
                        : d.span().file().equals(file) && d.span().holds(place))
                .findFirst();
    }

    /** What kind of fact a name stands for between two lines of a file, if that could be read. */
    @Nullable
    public FactType<?> typeOf(Path file, String name, int from, int to) {
        FactType<?> type = null;
        for (Uses.Use use : dictionary().uses().all()) {
            if (use instanceof Uses.OfFact of
                    && of.at().text().equals(name)
                    && of.at().line() >= from
                    && of.at().line() <= to
                    && file(of.book()).equals(file)) {
                type = of.type() == null ? type : of.type();
            }
        }
        return type;
    }
}
