package org.armistice.app.map;

import org.armistice.app.chart.Tenure;

/**
 * A place on a map.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @param weight how much it matters; what matters more is labelled first
 * @param tenure who held it when, and its name
 */
public record Site(double longitude, double latitude, double weight, Tenure tenure) {
    String name() {
        return tenure.place();
    }
}
