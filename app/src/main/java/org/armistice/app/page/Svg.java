package org.armistice.app.page;

/** A drawing on its way: the few elements of SVG that pictures need. Classes are those of {@code page.css}. */
public final class Svg {
    private final Html html;

    Svg(Html html) {
        this.html = html;
    }

    /** Where text stands from its point. */
    public enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }

    /** A group; {@code says} is told to whoever points at it, empty for nothing. */
    public Svg open(String style, String says) {
        html.open("g", "class", style);
        if (!says.isEmpty()) {
            html.element("title", says);
        }
        return this;
    }

    /** A group that is moved. */
    public Svg at(double x, double y) {
        html.open("g", "transform", "translate(" + Numbers.coordinate(x) + " " + Numbers.coordinate(y) + ")");
        return this;
    }

    public Svg close() {
        html.close("g");
        return this;
    }

    public Svg line(String style, double x1, double y1, double x2, double y2) {
        return path(style, new Path().move(x1, y1).to(x2, y2));
    }

    public Svg path(String style, Path path) {
        html.empty("path", "class", style, "d", path.toString());
        return this;
    }

    /** A line in the colour and the dashes of a look. */
    public Svg line(Look look, Path path) {
        html.empty("path", "class", "curve " + look.colour(), "stroke-dasharray", look.dashes(), "d", path.toString());
        return this;
    }

    /** An area in the colour and the hatching of a look. */
    public Svg area(Look look, Path path) {
        html.empty("path", "class", "area " + look.colour(), "fill", look.fill(), "d", path.toString());
        return this;
    }

    public Svg rect(String style, double x, double y, double width, double height) {
        return rect(style, "", x, y, width, height);
    }

    /** A rectangle in the colour and the hatching of a look. */
    public Svg rect(Look look, double x, double y, double width, double height) {
        return rect("area " + look.colour(), look.fill(), x, y, width, height);
    }

    private Svg rect(String style, String fill, double x, double y, double width, double height) {
        html.empty(
                "rect",
                "class",
                style,
                "fill",
                fill,
                "x",
                Numbers.coordinate(x),
                "y",
                Numbers.coordinate(y),
                "width",
                Numbers.coordinate(Math.max(0, width)),
                "height",
                Numbers.coordinate(Math.max(0, height)));
        return this;
    }

    /**
     * A mark in the shape and the colour of a look.
     *
     * @param style further classes, such as {@code hollow}
     * @param size 1 for a mark about ten units wide
     * @param more names and values of further attributes in turn
     */
    public Svg mark(Look look, String style, double x, double y, double size, String... more) {
        String[] attributes = new String[6 + more.length];
        attributes[0] = "href";
        attributes[1] = "#" + look.shape();
        attributes[2] = "class";
        attributes[3] = "mark " + (style.isEmpty() ? "" : style + " ") + look.colour();
        attributes[4] = "transform";
        attributes[5] = "translate(" + Numbers.coordinate(x) + " " + Numbers.coordinate(y) + ")"
                + (size == 1 ? "" : " scale(" + size(size) + ")");
        System.arraycopy(more, 0, attributes, 6, more.length);
        html.empty("use", attributes);
        return this;
    }

    private static String size(double size) {
        long hundredths = Math.round(size * 100);
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }

    public Svg text(String style, Anchor anchor, double x, double y, String text) {
        html.element(
                "text",
                text,
                "class",
                style,
                "text-anchor",
                anchor == Anchor.START ? "" : anchor.word,
                "x",
                Numbers.coordinate(x),
                "y",
                Numbers.coordinate(y));
        return this;
    }

    /** Text from the bottom to the top, its middle at a point. */
    public Svg upright(String style, double x, double y, String text) {
        html.element(
                "text",
                text,
                "class",
                style,
                "text-anchor",
                "middle",
                "transform",
                "translate(" + Numbers.coordinate(x) + " " + Numbers.coordinate(y) + ") rotate(-90)");
        return this;
    }
}
