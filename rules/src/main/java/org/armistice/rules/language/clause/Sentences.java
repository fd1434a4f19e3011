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
        return new Sentence(parts(tokens, true));
    }

    /** The tokens as a text. */
    static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(i > 0 && spaceBetween(tokens.get(i - 1), tokens.get(i)) ? " " : "")
                    .append(tokens.get(i).text());
        }
        return text.toString();
    }

    /** @param findRises whether rises are to be told apart */
    private List<Sentence.Part> parts(List<Token> tokens, boolean findRises) {
        List<Sentence.Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > 0 && spaceBetween(tokens.get(i - 1), token)) {
                text.append(' ');
            }
            Integer slot = reading.mentions.slotOf(token);
            Reading.SaidRise rise = findRises ? reading.risesOfTokens.get(token) : null;
            if (rise != null) {
                flush(text, parts);
                List<Sentence.Part> written = parts(tokens.subList(i, i + rise.tokens()), false);
                parts.add(new Sentence.Part("", -1, new Sentence.Rise(rise.slot(), rise.field(), written)));
                i += rise.tokens() - 1;
            } else if (slot != null) {
                flush(text, parts);
                parts.add(new Sentence.Part(token.text(), slot));
            } else {
                text.append(token.text());
            }
        }
        flush(text, parts);
        return parts;
    }

    private static void flush(StringBuilder text, List<Sentence.Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Sentence.Part(text.toString(), -1));
            text.setLength(0);
        }
    }

    private static boolean spaceBetween(Token left, Token right) {
        return right.kind() != Token.Kind.POSSESSIVE && !right.is(",") && !right.is(")") && !left.is("(");
    }
}
