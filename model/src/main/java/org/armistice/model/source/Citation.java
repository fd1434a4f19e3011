package org.armistice.model.source;

import org.armistice.model.problem.Position;

/**
 * A place in a scenario's files where a sentence of the source is named as what raised a fact or assumption.
 *
 * @param sentence its id
 * @param entry what is said there: {@code forces.misrata-west}, or a row's id
 * @param fact the id of the fact, empty if it is no fact
 */
public record Citation(String sentence, String entry, String fact, Position position) {}
