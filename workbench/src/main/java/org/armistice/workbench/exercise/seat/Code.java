package org.armistice.workbench.exercise.seat;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code by which somebody joins: 60 bits in Crockford's base 32, which has no letters that are read or heard for others, in three
 * groups of four.
 */
final class Code {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    /** A new one, such as {@code 7KQ2-M9TD-4XWA}. */
    static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As people type it, in the one way in which it is compared; groups, small letters and what looks alike make no difference. */
    static String plain(String typed) {
        String upper = typed.length() > 100 ? "" : typed.toUpperCase(Locale.ROOT);
        return upper.replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
