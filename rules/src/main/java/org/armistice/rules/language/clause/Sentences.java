package org.armistice.rules.language.clause;

import java.util.ArrayList;
import java.util.List;
import org.armistice.rules.language.text.Token;
import org.armistice.rules.typed.Sentence;

/** Turns tokens back into a sentence in which the variables can be replaced by names. */
public final class Sentences {
    private final Reading reading;

    public Sentences(Reading reading) {
        this.reading = reading;
    }

    public Sentence of(List<Token> tokens) {
        List<Sentence.Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Token previous = null;
        for (Token token : tokens) {
            if (previous != null && spaceBetween(previous, token)) {
                text.append(' ');
            }
            Integer slot = reading.mentions.slotOf(token);
            if (slot == null) {
                text.append(token.text());
            } else {
                parts.add(new Sentence.Part(text.toString(), -1));
                parts.add(new Sentence.Part(token.text(), slot));
                text.setLength(0);
            }
            previous = token;
        }
        parts.add(new Sentence.Part(text.toString(), -1));
        return new Sentence(
                parts.stream().filter(p -> p.slot() >= 0 || !p.text().isEmpty()).toList());
    }

    private static boolean spaceBetween(Token left, Token right) {
        return right.kind() != Token.Kind.POSSESSIVE && !right.is(",") && !right.is(")") && !left.is("(");
    }
}
