package org.armistice.editor.index;

import java.util.List;
import org.armistice.editor.text.Place;
import org.armistice.editor.text.Span;
import org.armistice.rules.language.text.Token;

/**
 * A use of what some rulebook declares.
 *
 * @param key of the declaration
 * @param span of the whole use
 * @param words of a phrase, without its arguments
 * @param from the piece of the phrase with which they begin
 */
public record Reference(String key, Span span, List<Token> words, int from) {
    boolean isAt(Span file, Place place) {
        if (!span.file().equals(file.file())) {
            return false;
        }
        return words.isEmpty()
                ? span.holds(place)
                : words.stream()
                        .anyMatch(w -> new Span(
                                        span.file(),
                                        w.line(),
                                        w.column(),
                                        w.text().length())
                                .holds(place));
    }
}
