package org.armistice.workbench.exercise;

/** Finds names in what a server sends. */
final class Names {
    private Names() {}

    /** Where a name stands that is no part of a longer one, or -1: what {@code (?<![\w.-])name(?![\w-]|\.\w)} finds, much sooner. */
    static int alone(String text, String name, int from) {
        for (int at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !isOfAName(text.charAt(at - 1)) && text.charAt(at - 1) != '.';
            boolean goesOn = end < text.length()
                    && (isOfAName(text.charAt(end))
                            || text.charAt(end) == '.' && end + 1 < text.length() && isOfAWord(text.charAt(end + 1)));
            if (begins && !goesOn) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOfAName(char sign) {
        return sign == '-' || isOfAWord(sign);
    }

    private static boolean isOfAWord(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == '_';
    }

    /** The text with a dot in place of a name. */
    static String without(String text, String name) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int at = alone(text, name, 0); at >= 0; at = alone(text, name, from)) {
            rest.append(text, from, at).append('·');
            from = at + name.length();
        }
        return from == 0 ? text : rest.append(text, from, text.length()).toString();
    }
}
