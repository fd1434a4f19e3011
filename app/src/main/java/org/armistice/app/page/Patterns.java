package org.armistice.app.page;

import java.util.List;

/** What drawings of a page refer to: hatchings and shapes. */
final class Patterns {
    /** Lines over the colour: none, slanting, dots, a lattice, level, upright, slanting the other way. */
    private static final List<String> HATCHES = List.of(
            "",
            "M-1 1L1-1M0 6L6 0M5 7L7 5",
            "M1.5 1.5h1.4M4.5 4.5h1.4",
            "M0 6L6 0M0 0L6 6",
            "M0 1.5H6M0 4.5H6",
            "M1.5 0V6M4.5 0V6",
            "M-1 5L1 7M0 0L6 6M5-1L7 1");

    private Patterns() {}

    static void write(Html html, int looks) {
        html.open("svg", "class", "patterns", "width", "0", "height", "0", "aria-hidden", "true", "focusable", "false");
        html.open("defs");
        for (int i = 0; i < looks; i++) {
            Look look = new Look(i);
            html.open(
                    "pattern",
                    "id",
                    "h" + i,
                    "class",
                    look.colour(),
                    "width",
                    "6",
                    "height",
                    "6",
                    "patternUnits",
                    "userSpaceOnUse",
                    "patternTransform",
                    "scale(1.2)");
            html.empty("rect", "width", "6", "height", "6", "fill", "currentColor");
            String hatch = HATCHES.get(look.second());
            if (!hatch.isEmpty()) {
                html.empty("path", "class", look.second() == 2 ? "hatch dots" : "hatch", "d", hatch);
            }
            html.close("pattern");
        }
        for (int i = 0; i < Look.SHAPES.size(); i++) {
            html.empty("path", "id", "m" + i, "d", Look.SHAPES.get(i));
        }
        html.close("defs").close("svg");
    }
}
