package org.armistice.workbench.outline;

import java.util.List;

/**
 * Land, coasts and borders of a part of the world. Every list of numbers is a line: east and north of its first point, then the
 * distance of each point from the one before, in ten-thousandths of a degree.
 *
 * @param land rings, to be filled
 * @param coasts lines
 * @param borders lines
 * @param countries with room for their name
 */
public record Outline(List<int[]> land, List<int[]> coasts, List<int[]> borders, List<Named> countries) {
    static final Outline NONE = new Outline(List.of(), List.of(), List.of(), List.of());

    /**
     * A country that is seen.
     *
     * @param longitude degrees east of where its name may stand
     * @param latitude degrees north
     * @param share of the part of the world that is shown
     */
    public record Named(String name, double longitude, double latitude, double share) {}
}
