package org.armistice.app.terminal;

/**
 * How a piece of text looks.
 *
 * @param codes of ANSI's "select graphic rendition", separated by semicolons; empty for plain
 */
public record Style(String codes) {
    public static final Style PLAIN = new Style("");
    public static final Style BOLD = new Style("1");
    public static final Style FAINT = new Style("2");
    public static final Style ERROR = new Style("1;38;5;166");

    public static final Style WARNING = colour(178);

    /** Of the 256 colours of most terminals. */
    public static Style colour(int number) {
        return new Style("38;5;" + number);
    }

    public Style and(Style other) {
        if (codes.isEmpty()) {
            return other;
        }
        return other.codes.isEmpty() ? this : new Style(codes + ";" + other.codes);
    }

    String paint(String text) {
        return codes.isEmpty() || text.isEmpty() ? text : "\u001b[" + codes + "m" + text + "\u001b[0m";
    }
}
