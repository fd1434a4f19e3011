package org.armistice.app.page;

import java.util.List;

/** How wide text is about to be: nothing here asks a font, for every reader has another. */
public final class Letters {
    private static final String NARROW = "iljtfrI.,:;'|!()[] ";
    private static final String WIDE = "mwMW@%—−+±=<>";

    private Letters() {}

    /**
     * The width of a text in a sans-serif font, rather too large than too small.
     *
     * @param size of the font, in the same unit as the result
     */
    public static double width(String text, double size) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width * size;
    }

    private static double width(char c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.34;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.9;
        }
        if (c >= '\u2E80' && c < '\uD800' || c >= '\uF900' && c < '\uFB00') {
            return 1.0; // Chinese, Japanese and Korean
        }
        if (c >= '0' && c <= '9') {
            return 0.64; // as in DejaVu, which is what there is on many a machine
        }
        return c >= 'A' && c <= 'Z' ? 0.69 : 0.575;
    }

    /** A text in at most two lines of a width; what does not fit into the second is cut. */
    public static List<String> lines(String text, double size, double width) {
        StringBuilder first = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!first.isEmpty() && width(first + " " + word, size) > width) {
                return List.of(
                        first.toString(), cut(text.substring(first.length()).strip(), size, width));
            }
            first.append(first.isEmpty() ? "" : " ").append(word);
        }
        return List.of(cut(text, size, width));
    }

    /** A text cut to a width, with dots where something is missing. */
    public static String cut(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + "…", size) > width) {
            end--;
        }
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
