package org.armistice.model.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The known word that somebody may have meant. */
public final class Suggestion {
    private static final int LONGEST_WORD = 60;
    private static final Pattern OFFER = Pattern.compile(" Maybe '((?:[^']|'s\\b)+)'\\?$");

    private Suggestion() {}

    /** The known word nearest to {@code word}, if one is near enough to be a slip of the pen. */
    public static Optional<String> find(String word, Collection<String> known) {
        // A word that is known is not misspelt: what is wrong with it is that it stands where it stands.
        if (word.isEmpty() || word.length() > LONGEST_WORD || known.contains(word)) {
            return Optional.empty();
        }
        int most = Math.max(1, word.length() / 3);
        return known.stream()
                .distinct()
                .filter(k -> Math.abs(k.length() - word.length()) <= most)
                .filter(k -> distance(word, k) <= most)
                .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(Comparator.naturalOrder()));
    }

    /** The one word or phrase that a message offers at its end in the words of {@link #maybe}. */
    public static Optional<String> offered(String message) {
        Matcher matcher = OFFER.matcher(message);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** {@code " Maybe 'x'?"}, or nothing. */
    public static String maybe(String word, Collection<String> known) {
        return find(word, known).map(k -> " Maybe '" + k + "'?").orElse("");
    }

    /** Letters to insert, drop, change or swap, ignoring case. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = same(a, i, b, j) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && same(a, i, b, j - 1) && same(a, i - 1, b, j)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
    }
}
