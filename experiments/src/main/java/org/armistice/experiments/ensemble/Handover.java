package org.armistice.experiments.ensemble;

/**
 * A place whose holder in the evening is not that of the evening before.
 *
 * @param day 1 for the first
 * @param from id of the faction that held it, empty for nobody
 * @param to id of the faction that holds it, empty for nobody
 * @param way how the new holder came by it, a value of the field acquisition, or {@link org.armistice.model.place.Acquisition#NOT_SAID}
 */
public record Handover(int day, String place, String from, String to, String way) {}
