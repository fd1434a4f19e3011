package org.armistice.editor.index;

import org.armistice.editor.text.Span;
import org.armistice.rules.language.words.Phrase;
import org.armistice.rules.typed.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rulebook declares.
 *
 * @param kind what it is
 * @param rulebook that declares it
 * @param name of a parameter or rule; of a phrase its head
 * @param span where its name stands
 * @param end the last line of its block
 * @param parameter if it is one
 * @param phrase if it is one
 */
public record Declaration(
        Kind kind,
        String rulebook,
        String name,
        Span span,
        int end,
        @Nullable Parameter parameter,
        @Nullable Phrase phrase) {
    public enum Kind {
        PARAMETER,
        PHRASE,
        RULE,
        TABLE,
        TEST
    }

    /** What tells it from all others. */
    public String key() {
        return kind + " " + rulebook + " " + name;
    }
}
