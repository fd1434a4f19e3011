package org.armistice.rules.language.text;

/** What the signs of a line make together, by where it ends. */
final class Signs {
    private static final String SINGLE = "><=(),;:%+*/-";

    private Signs() {}

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '\u2019';
    }

    /** Whether a sign is read alike in prose and in what is no prose, wherever it stands. */
    static boolean isOrdinary(char sign) {
        return isLetter(sign) || isDigit(sign) || sign == ' ' || SINGLE.indexOf(sign) >= 0;
    }

    /** A letter, then letters, digits and underscores, and single hyphens, dots and slashes between them. */
    static int endOfWord(String text, int at) {
        int end = at + 1;
        while (end < text.length()) {
            char sign = text.charAt(end);
            if (isInside(sign) || sign == '_') {
                end++;
            } else if ((sign == '-' || sign == '.' || sign == '/')
                    && end + 1 < text.length()
                    && isInside(text.charAt(end + 1))) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isInside(char sign) {
        return isLetter(sign) || isDigit(sign);
    }

    /** {@code 2020-06-11}; where it began if there is no date. */
    static int endOfDate(String text, int at) {
        int year = digits(text, at, 4);
        int month = hyphen(text, year) ? digits(text, year + 1, 2) : -1;
        int day = hyphen(text, month) ? digits(text, month + 1, 2) : -1;
        return day > 0 && endsHere(text, day) ? day : at;
    }

    private static boolean hyphen(String text, int at) {
        return at > 0 && at < text.length() && text.charAt(at) == '-';
    }

    /** The place behind so many digits, or -1 if there are fewer. */
    private static int digits(String text, int at, int count) {
        int end = at;
        while (end < text.length() && end < at + count && isDigit(text.charAt(end))) {
            end++;
        }
        return end == at + count ? end : -1;
    }

    /** Digits, perhaps in groups as in {@code 10_000}, perhaps with decimals. */
    static int endOfNumber(String text, int at) {
        int end = at + 1;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        int decimals = end;
        if (end < text.length() && text.charAt(end) == '.') {
            decimals++;
            while (decimals < text.length() && isDigit(text.charAt(decimals))) {
                decimals++;
            }
        }
        return decimals > end + 1 ? decimals : end;
    }

    /** An apostrophe and the s behind it, which ends a word. */
    static boolean isPossessive(String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == 's' && endsHere(text, at + 2);
    }

    /** An apostrophe behind the s of a plural and before a blank. */
    static boolean isPluralPossessive(String text, int at) {
        return at > 1
                && text.charAt(at - 1) == 's'
                && (text.charAt(at - 2) >= 'a' && text.charAt(at - 2) <= 'z' || isDigit(text.charAt(at - 2)))
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' ';
    }

    /** Whether a word ends before a place: no letter, digit or accent of any script follows. */
    private static boolean endsHere(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        int next = text.codePointAt(at);
        return next != '_' && !Character.isLetterOrDigit(next) && Character.getType(next) != Character.NON_SPACING_MARK;
    }

    /** {@code >=}, {@code <=}, {@code ..} or a sign of one; where it began if there is none. */
    static int endOfSign(String text, int at) {
        char first = text.charAt(at);
        char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean pair = second == '=' && (first == '>' || first == '<') || first == '.' && second == '.';
        if (pair) {
            return at + 2;
        }
        return SINGLE.indexOf(first) >= 0 ? at + 1 : at;
    }
}
