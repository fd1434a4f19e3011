package org.armistice.workbench.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** Both. */
    Outline with(Outline other) {
        return new Outline(
                joined(land, other.land), joined(coasts, other.coasts), joined(borders, other.borders), named(other));
    }

    /** A country of which parts are in both has its name once, in the larger. */
    private List<Named> named(Outline other) {
        Map<String, Named> byName = new LinkedHashMap<>();
        joined(countries, other.countries)
                .forEach(country -> byName.merge(
                        country.name(), country, (one, another) -> one.share() < another.share() ? another : one));
        return List.copyOf(byName.values());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /**
     * A country that is seen.
     *
     * @param longitude degrees east of where its name may stand
     * @param latitude degrees north
     * @param share of the part of the world that is shown
     */
    public record Named(String name, double longitude, double latitude, double share) {}
}
