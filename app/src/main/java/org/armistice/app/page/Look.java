package org.armistice.app.page;

import java.util.List;

/**
 * How one of several things is told apart from the others: by colour, and, for those who see none, by the hatching of
 * areas, the shape of marks and the dashes of lines. Of 49 things no two look alike.
 *
 * @param number 0 for the first thing; -1 for nothing in particular
 */
public record Look(int number) {
    /** Of nobody, of nothing in particular. */
    public static final Look NONE = new Look(-1);

    static final int COLOURS = 7;
    /** Shapes of about equal area round 0, 0. */
    static final List<String> SHAPES = List.of(
            "M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5Z",
            "M-4.5-4.5H4.5V4.5H-4.5Z",
            "M0-6L5.7 4.2H-5.7Z",
            "M0-6.2L5.6 0L0 6.2L-5.6 0Z",
            "M0 6L5.7-4.2H-5.7Z",
            "M-2-5.4H2V-2H5.4V2H2V5.4H-2V2H-5.4V-2H-2Z",
            "M-2.8-4.9H2.8L5.6 0L2.8 4.9H-2.8L-5.6 0Z");

    private static final List<String> DASHES = List.of("", "7 3", "2 3", "10 3 2 3", "5 2 1 2 1 2", "14 4", "1 2");

    /** The class that gives an element its colour. */
    public String colour() {
        return number < 0 ? "kn" : "k" + number % COLOURS;
    }

    /** What fills an area. */
    public String fill() {
        return number < 0 ? "none" : "url(#h" + number + ")";
    }

    /** The id of the shape of its marks. */
    public String shape() {
        return "m" + (number < 0 ? 0 : second());
    }

    /** The dashes of its lines, empty for a full line. */
    public String dashes() {
        return number < 0 ? "" : DASHES.get(second());
    }

    /** Which hatching, shape and dashes: the same as the colour in the first round, others in the next. */
    int second() {
        return (number + number / COLOURS) % COLOURS;
    }
}
