package org.armistice.experiments.store;

/**
 * A column of a table.
 *
 * @param type as SQL names it
 * @param meaning with its unit
 */
public record Column(String name, String type, String meaning) {}
