package org.armistice.model.text;

import java.util.Locale;
import java.util.Optional;

/**
 * A sign that nobody sees and that does something all the same: it moves the cursor of a terminal or changes its colours,
 * or lets text be read in another order than it stands in.
 *
 * @param index of the sign in its text, from 0
 * @param codePoint of the sign
 */
public record HiddenSign(int index, int codePoint) {
    private static final char REPLACEMENT = '\uFFFD';

    /** The first in a text; tabs and line ends are none. */
    public static Optional<HiddenSign> find(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text.charAt(i))) {
                return Optional.of(new HiddenSign(i, text.charAt(i)));
            }
        }
        return Optional.empty();
    }

    /** The text with a visible sign in the place of each. */
    public static String shown(String text) {
        if (find(text).isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            if (isHidden(shown.charAt(i))) {
                shown.setCharAt(i, REPLACEMENT);
            }
        }
        return shown.toString();
    }

    /** What is wrong with it, for authors. */
    public String complaint() {
        return "the sign " + String.format(Locale.ROOT, "U+%04X", codePoint)
                + " stands here, which nobody sees. Take it out.";
    }

    /** Control characters, and those that embed, override or isolate a direction of writing. */
    private static boolean isHidden(char sign) {
        if (sign >= ' ' && sign <= '~') {
            return false;
        }
        return Character.isISOControl(sign) && sign != '\t' && sign != '\n' && sign != '\r'
                || sign >= '\u202A' && sign <= '\u202E'
                || sign >= '\u2066' && sign <= '\u2069'
                || sign == '\u2028'
                || sign == '\u2029';
    }
}
