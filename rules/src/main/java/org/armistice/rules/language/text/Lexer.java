package org.armistice.rules.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines of a block into tokens. */
public final class Lexer {
    private static final Pattern TOKEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}\\b)"
            + "|(\\d[\\d_]*(?:\\.\\d+)?)"
            + "|('s\\b|\u2019s\\b)"
            + "|([A-Za-z](?:[A-Za-z0-9_]|[-./](?=[A-Za-z0-9]))*)"
            + "|(>=|<=|\\.\\.|[><=(),;:%+*/-])");

    /** Groups of {@link #TOKEN}; by their numbers, since names are looked up each time. */
    private static final int DATE = 1;

    private static final int NUMBER = 2;
    private static final int POSSESSIVE = 3;
    private static final int SIGN = 5;

    /** {@code victors' cohesion}: behind an s the apostrophe stands alone. */
    private static final Pattern PLURAL_POSSESSIVE = Pattern.compile("(?<=[a-z0-9]s)['\u2019](?= )");

    private final Complaints complaints;

    public Lexer(Complaints complaints) {
        this.complaints = complaints;
    }

    Complaints complaints() {
        return complaints;
    }

    /** The tokens of one line; what is no token is complained about. */
    public List<Token> read(int line, String text) {
        return read(line, text, false);
    }

    /** The tokens of one line of prose, in which every sign may occur. */
    public List<Token> readProse(int line, String text) {
        return read(line, text, true);
    }

    private List<Token> read(int line, String text, boolean prose) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (!prose && isPluralPossessive(text, at)) {
                tokens.add(new Token(Token.Kind.POSSESSIVE, "'s", line, at + 1));
                at++;
            } else if (matcher.region(at, text.length()).lookingAt()) {
                tokens.add(token(matcher, line, at + 1));
                at = matcher.end();
            } else {
                int length = Character.charCount(text.codePointAt(at));
                if (prose) {
                    tokens.add(new Token(Token.Kind.SIGN, text.substring(at, at + length), line, at + 1));
                } else {
                    complaints.addUnreadable(
                            line, at + 1, length, "the sign " + shown(text.codePointAt(at)) + " has no meaning here.");
                }
                at += length;
            }
        }
        return tokens;
    }

    private static boolean isPluralPossessive(String text, int at) {
        char sign = text.charAt(at);
        return (sign == '\'' || sign == '\u2019')
                && PLURAL_POSSESSIVE
                        .matcher(text)
                        .region(at, text.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    /** A sign as it can be shown: itself, or its number if nobody would see it or take it for another. */
    public static String shown(int codePoint) {
        return Character.isISOControl(codePoint)
                        || Character.isSpaceChar(codePoint)
                        || Character.getType(codePoint) == Character.FORMAT
                        || codePoint > 0x24f
                ? String.format(Locale.ROOT, "U+%04X", codePoint)
                : "'" + Character.toString(codePoint) + "'";
    }

    private static Token token(Matcher matcher, int line, int column) {
        String text = matcher.group();
        if (matcher.start(DATE) >= 0) {
            return new Token(Token.Kind.DATE, text, line, column);
        }
        if (matcher.start(NUMBER) >= 0) {
            return new Token(Token.Kind.NUMBER, text.replace("_", ""), line, column);
        }
        if (matcher.start(POSSESSIVE) >= 0) {
            return new Token(Token.Kind.POSSESSIVE, "'s", line, column);
        }
        if (matcher.start(SIGN) >= 0) {
            return new Token(Token.Kind.SIGN, text, line, column);
        }
        boolean variable = Character.isUpperCase(text.charAt(0));
        return new Token(variable ? Token.Kind.VARIABLE : Token.Kind.WORD, text, line, column);
    }
}
