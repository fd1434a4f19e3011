package org.armistice.rules.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts lines of a block into tokens. */
public final class Lexer {
    private final Complaints complaints;

    public Lexer(Complaints complaints) {
        this.complaints = complaints;
    }

    Complaints complaints() {
        return complaints;
    }

    /** The tokens of one line; what is no token is complained about. */
    public List<Token> read(int line, String text) {
        return new Line(line, text, false).tokens();
    }

    /** The tokens of one line of prose, in which every sign may occur. */
    public List<Token> readProse(int line, String text) {
        return new Line(line, text, true).tokens();
    }

    /** Whether a line would be read alike if it were no prose. */
    static boolean isAlike(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Signs.isOrdinary(text.charAt(i))) {
                return false;
            }
        }
        return true;
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

    /** One line on its way to tokens. */
    private final class Line {
        private final int line;
        private final String text;
        private final boolean prose;
        private final List<Token> tokens = new ArrayList<>();

        Line(int line, String text, boolean prose) {
            this.line = line;
            this.text = text;
            this.prose = prose;
        }

        List<Token> tokens() {
            int at = 0;
            while (at < text.length()) {
                at = Character.isWhitespace(text.charAt(at)) ? at + 1 : token(at);
            }
            return tokens;
        }

        /** Reads the token that begins somewhere; the place behind it. */
        private int token(int at) {
            char first = text.charAt(at);
            if (Signs.isLetter(first)) {
                int end = Signs.endOfWord(text, at);
                return add(first <= 'Z' ? Token.Kind.VARIABLE : Token.Kind.WORD, at, end);
            }
            if (Signs.isDigit(first)) {
                int date = Signs.endOfDate(text, at);
                return date > at ? add(Token.Kind.DATE, at, date) : number(at, Signs.endOfNumber(text, at));
            }
            if (Signs.isApostrophe(first)) {
                return apostrophe(at);
            }
            int end = Signs.endOfSign(text, at);
            return end > at ? add(Token.Kind.SIGN, at, end) : unknown(at);
        }

        private int add(Token.Kind kind, int at, int end) {
            tokens.add(new Token(kind, text.substring(at, end), line, at + 1));
            return end;
        }

        private int number(int at, int end) {
            tokens.add(new Token(Token.Kind.NUMBER, text.substring(at, end).replace("_", ""), line, at + 1));
            return end;
        }

        /** {@code victor's cohesion}; in {@code victors' cohesion}, behind an s, the apostrophe stands alone. */
        private int apostrophe(int at) {
            boolean alone = !prose && Signs.isPluralPossessive(text, at);
            if (!alone && !Signs.isPossessive(text, at)) {
                return unknown(at);
            }
            tokens.add(new Token(Token.Kind.POSSESSIVE, "'s", line, at + 1));
            return alone ? at + 1 : at + 2;
        }

        private int unknown(int at) {
            int codePoint = text.codePointAt(at);
            int length = Character.charCount(codePoint);
            if (prose) {
                add(Token.Kind.SIGN, at, at + length);
            } else {
                complaints.addUnreadable(
                        line, at + 1, length, "the sign " + shown(codePoint) + " has no meaning here.");
            }
            return at + length;
        }
    }
}
