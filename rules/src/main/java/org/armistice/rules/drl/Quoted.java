package org.armistice.rules.drl;

import java.util.regex.Pattern;

/** Keeps what an author writes from becoming code. */
final class Quoted {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9 _.,:;#~/+%()-]*");

    private Quoted() {}

    /**
     * A string literal. Keys, ids and quantities are made of letters, digits and a few signs, none of which needs an
     * escape; anything else is refused rather than escaped, because the text passes through two compilers.
     *
     * @throws IllegalArgumentException if there is any other sign in it
     */
    static String string(String text) {
        if (!SAFE.matcher(text).matches()) {
            throw new IllegalArgumentException("cannot be written as DRL: the name '" + comment(text)
                    + "'. Maybe use only letters, digits, '-', '_', '.' and '/'?");
        }
        return '"' + text + '"';
    }

    /** Text for the rest of a comment line: one line, with nothing that ends a comment or escapes a sign. */
    static String comment(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().map(Quoted::inComment).forEach(safe::appendCodePoint);
        return safe.toString()
                .replace("*/", "* /")
                .replace("/*", "/ *")
                .replaceAll(" +", " ")
                .strip();
    }

    private static int inComment(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> ' ';
            default -> codePoint == '\\' ? '/' : codePoint;
        };
    }
}
