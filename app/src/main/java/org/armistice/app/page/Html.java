package org.armistice.app.page;

import org.armistice.model.text.HiddenSign;

/**
 * HTML on its way, well-formed as XML too. Whatever is not a literal of this program goes through {@link #text} or an
 * attribute's value.
 */
public final class Html {
    private static final String SPECIAL = "&<>\"'";

    private final StringBuilder out = new StringBuilder();

    /** Adds markup that this program is the author of. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds what stands in a file. */
    public Html text(String text) {
        escape(text);
        return this;
    }

    /** Opens an element; names and values of attributes in turn, those with an empty value are left out. */
    public Html open(String element, String... attributes) {
        begin(element, attributes);
        out.append('>');
        return this;
    }

    /** An element with nothing in it: {@code meta}, {@code path}. */
    public Html empty(String element, String... attributes) {
        begin(element, attributes);
        out.append("/>");
        return this;
    }

    private void begin(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    public Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element with text in it. */
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** A link within the page. */
    public Html link(String anchor, String text) {
        return element("a", text, "href", "#" + anchor);
    }

    /** The name of something, which may be written from right to left. */
    public Html name(String name) {
        return element("bdi", name);
    }

    public static String escaped(String text) {
        return new Html().text(text).toString();
    }

    private void escape(String text) {
        String shown = HiddenSign.shown(text);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c > '>' || SPECIAL.indexOf(c) < 0) {
                // Half of a pair, or a sign that XML does not know, would make the page unreadable for parsers.
                out.append(isWhole(shown, i) ? c : '\uFFFD');
                continue;
            }
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append("&#39;");
            }
        }
    }

    private static boolean isWhole(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < '\uFFFE';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
