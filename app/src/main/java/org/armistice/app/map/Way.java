package org.armistice.app.map;

/**
 * A way between two places.
 *
 * @param from index of a site
 * @param to index of a site
 */
public record Way(int from, int to) {}
