package org.armistice.app.dynamics;

import java.util.Comparator;

/**
 * A number of a faction that is watched.
 *
 * @param faction id
 * @param kind which of its numbers
 */
record Matter(String faction, Kind kind) implements Comparable<Matter> {
    /** Which number. */
    enum Kind {
        STRENGTH("fighters"),
        FUEL_IN_DEPOTS("fuel in depots, t"),
        AMMUNITION_IN_DEPOTS("ammunition in depots, t");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    @Override
    public int compareTo(Matter other) {
        return Comparator.comparing(Matter::faction).thenComparing(Matter::kind).compare(this, other);
    }
}
