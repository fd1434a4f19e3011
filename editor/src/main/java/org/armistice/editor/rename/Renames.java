package org.armistice.editor.rename;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.editor.index.Analysis;
import org.armistice.editor.index.Declaration;
import org.armistice.editor.index.Reference;
import org.armistice.editor.text.Edit;
import org.armistice.editor.text.Place;
import org.armistice.editor.text.Span;

/** What can be renamed at a place, and to what. */
public final class Renames {
    private final Analysis analysis;
    private final Set<Path> own;

    /** @param own the files that may be changed */
    public Renames(Analysis analysis, Set<Path> own) {
        this.analysis = analysis;
        this.own = own;
    }

    public Span span(Path file, Place place) {
        Declaration declaration = declaration(file, place);
        if (declaration.kind() == Declaration.Kind.PHRASE) {
            return group(declaration, file, place).span();
        }
        return analysis.references().stream()
                .filter(r ->
                        r.key().equals(declaration.key()) && r.span().file().equals(file))
                .map(Reference::span)
                .filter(s -> s.holds(place))
                .map(s -> new Span(
                        file,
                        s.line(),
                        s.column() + s.length() - declaration.name().length(),
                        declaration.name().length()))
                .findFirst()
                .orElse(declaration.span());
    }

    public List<Edit> edits(Path file, Place place, String name) {
        Declaration declaration = declaration(file, place);
        Renaming renaming = new Renaming(analysis, declaration);
        if (declaration.kind() == Declaration.Kind.PARAMETER) {
            if (!name.matches("[a-z][a-z0-9-]{0,99}")) {
                throw new Refusal("A parameter has lower-case letters, digits and hyphens; '" + name + "' has others.");
            }
            if (analysis.dictionary().parameters().stream()
                    .anyMatch(p -> p.id().equals(declaration.rulebook() + "." + name))) {
                throw new Refusal("There is a parameter '" + name + "' already.");
            }
            return renaming.parameter(name);
        }
        if (!name.matches("[a-z][a-z0-9-]*( [a-z][a-z0-9-]*){0,9}")) {
            throw new Refusal("A phrase is made of lower-case words with one blank between them.");
        }
        Optional<List<Edit>> edits = renaming.phrase(group(declaration, file, place), name);
        return edits.orElseThrow(
                () -> new Refusal("These words are spread over two lines somewhere; put them into one first."));
    }

    private Declaration declaration(Path file, Place place) {
        Declaration declaration = analysis.at(file, place)
                .filter(d -> d.kind() == Declaration.Kind.PARAMETER || d.kind() == Declaration.Kind.PHRASE)
                .orElseThrow(() -> new Refusal("Here is no parameter and no word of a phrase."));
        if (!own.contains(declaration.span().file())) {
            throw new Refusal("'" + declaration.name() + "' is declared in rulebook " + declaration.rulebook()
                    + ", which does not stand in this folder.");
        }
        return declaration;
    }

    private Renaming.Group group(Declaration declaration, Path file, Place place) {
        return new Renaming(analysis, declaration)
                .group(new Span(file, 0, 0, 0), place)
                .orElseThrow(() -> new Refusal("Here is no word of a phrase."));
    }
}
