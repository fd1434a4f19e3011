package org.armistice.app.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.app.page.Html;

/** A drawing of boxes in columns with lines between them, as SVG. */
final class Picture {
    private static final int LINE = 15;
    private static final int PAD = 6;
    private static final int TOP = 34;
    private static final double LETTER = 6.3;
    private static final int SWEEPS = 6;

    /**
     * A column.
     *
     * @param title above it
     * @param width of its boxes
     */
    record Column(String title, int width, List<Box> boxes) {}

    /**
     * A box.
     *
     * @param key by which lines name it
     * @param anchor where a click leads, empty for nowhere
     * @param style class of the box
     */
    record Box(String key, String label, String anchor, String style) {}

    /**
     * A line from one box to another.
     *
     * @param weight how thick, 1 for the thinnest
     * @param says what it stands for
     */
    record Line(String from, String to, int weight, String says) {}

    private record Placed(Box box, int column, double x, double y, int width, List<String> lines) {
        double height() {
            return lines.size() * LINE + 2.0 * PAD;
        }

        double middle() {
            return y + height() / 2;
        }
    }

    private final int between;
    private final int gap;
    private final List<Column> columns;
    private final List<Line> lines;
    private final Map<String, Placed> placed = new HashMap<>();
    private double height;

    /**
     * @param between room between columns
     * @param gap room between the boxes of a column
     */
    Picture(int between, int gap, List<Column> columns, List<Line> lines) {
        this.between = between;
        this.gap = gap;
        this.columns = columns;
        this.lines = lines;
    }

    /** @param title what a reader who does not see it is told */
    void draw(Html html, String title) {
        place();
        int width = columns.stream().mapToInt(c -> c.width() + between).sum() - between;
        html.open(
                "svg",
                "class",
                "picture boxes",
                "role",
                "img",
                "viewBox",
                "-2 0 " + (width + 4) + " " + number(height + 2),
                "style",
                "max-width:" + (width + 4) + "px",
                "aria-label",
                title);
        html.element("title", title);
        double x = 0;
        for (Column column : columns) {
            html.element("text", column.title(), "class", "head", "x", number(x), "y", "18");
            x += column.width() + between;
        }
        lines.forEach(line -> line(html, line));
        columns.forEach(column -> column.boxes().forEach(box -> box(html, at(box.key()))));
        html.close("svg");
    }

    private Placed at(String key) {
        Placed box = placed.get(key);
        if (box == null) {
            throw new IllegalStateException("no box " + key);
        }
        return box;
    }

    /** Puts boxes near the middle of those that they are joined to, sweeping to and fro. */
    private void place() {
        List<List<Box>> order = new ArrayList<>();
        columns.forEach(c -> order.add(new ArrayList<>(c.boxes())));
        for (int sweep = 0; sweep <= SWEEPS; sweep++) {
            double x = 0;
            double tallest = 0;
            List<Double> heights = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                heights.add(stack(order.get(i), i, x));
                tallest = Math.max(tallest, heights.get(i));
                x += columns.get(i).width() + between;
            }
            centre(heights, tallest);
            height = TOP + tallest;
            if (sweep < SWEEPS) {
                order.forEach(boxes -> {
                    Map<String, Double> wanted = new HashMap<>();
                    boxes.forEach(b -> wanted.put(b.key(), neighbours(b)));
                    boxes.sort(Comparator.comparing(b -> wanted.getOrDefault(b.key(), 0.0)));
                });
            }
        }
    }

    private double stack(List<Box> boxes, int column, double x) {
        double y = TOP;
        for (Box box : boxes) {
            int width = columns.get(column).width();
            Placed put = new Placed(box, column, x, y, width, wrapped(box.label(), (int) ((width - 2 * PAD) / LETTER)));
            placed.put(box.key(), put);
            y += put.height() + gap;
        }
        return Math.max(0, y - gap - TOP);
    }

    private void centre(List<Double> heights, double tallest) {
        placed.replaceAll((key, p) -> new Placed(
                p.box(), p.column(), p.x(), p.y() + (tallest - heights.get(p.column())) / 2, p.width(), p.lines()));
    }

    private double neighbours(Box box) {
        return lines.stream()
                .filter(l -> l.from().equals(box.key()) != l.to().equals(box.key()))
                .mapToDouble(
                        l -> at(l.from().equals(box.key()) ? l.to() : l.from()).middle())
                .average()
                .orElse(at(box.key()).middle());
    }

    private void line(Html html, Line line) {
        Placed from = at(line.from());
        Placed to = at(line.to());
        boolean onward = to.column() > from.column();
        double x1 = from.x() + (onward || to.column() == from.column() ? from.width() : 0);
        double x2 = to.x() + (onward ? 0 : to.width());
        double bend = to.column() == from.column() ? 46 : (x2 - x1) / 2;
        double c2 = to.column() == from.column() ? x2 + 46 : x2 - bend;
        html.open(
                "path",
                "class",
                onward ? "flow" : "flow later",
                "stroke-width",
                number(0.8 + Math.min(line.weight(), 12) * 0.25),
                "d",
                "M" + number(x1) + " " + number(from.middle()) + "C" + number(x1 + bend) + " " + number(from.middle())
                        + " " + number(c2) + " " + number(to.middle()) + " " + number(x2) + " " + number(to.middle()));
        html.element("title", line.says()).close("path");
    }

    private static void box(Html html, Placed box) {
        boolean leads = !box.box().anchor().isEmpty();
        if (leads) {
            html.open("a", "href", "#" + box.box().anchor());
        }
        html.open("g", "class", "box " + box.box().style());
        html.element("title", box.box().label());
        html.open(
                        "rect",
                        "x",
                        number(box.x()),
                        "y",
                        number(box.y()),
                        "width",
                        number(box.width()),
                        "height",
                        number(box.height()),
                        "rx",
                        box.box().style().equals("field") ? number(Math.min(12, box.height() / 2)) : "2")
                .close("rect");
        for (int i = 0; i < box.lines().size(); i++) {
            html.element(
                    "text",
                    box.lines().get(i),
                    "x",
                    number(box.x() + PAD + (box.box().style().equals("field") ? 3 : 0)),
                    "y",
                    number(box.y() + PAD + LINE * (i + 0.78)));
        }
        html.close("g");
        if (leads) {
            html.close("a");
        }
    }

    /** At most two lines; what does not fit is left to the tooltip. */
    private static List<String> wrapped(String label, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(2, lines.size()); i++) {
            String text = lines.get(i);
            boolean cut = text.length() > letters || (i == 1 && lines.size() > 2);
            shown.add(cut ? text.substring(0, Math.min(text.length(), Math.max(1, letters - 1))) + "…" : text);
        }
        return shown;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
