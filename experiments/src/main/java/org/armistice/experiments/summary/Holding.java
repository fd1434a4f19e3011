package org.armistice.experiments.summary;

/**
 * In how many runs a faction holds a place, evening by evening.
 *
 * @param holder id of the faction, empty for nobody
 * @param runs [day - 1] how many
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Holding(String place, String holder, int[] runs) {}
