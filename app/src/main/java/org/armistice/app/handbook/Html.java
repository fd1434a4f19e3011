package org.armistice.app.handbook;

import org.armistice.model.text.HiddenSign;

/** HTML on its way. Whatever is not a literal of this program goes through {@link #text} or an attribute's value. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Adds markup that this program is the author of. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds what stands in a file. */
    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Opens an element; names and values of attributes in turn, those with an empty value are left out. */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(attributes[i + 1]))
                        .append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element with text in it. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** A link within the page. */
    Html link(String anchor, String text) {
        return element("a", text, "href", "#" + anchor);
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        HiddenSign.shown(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
