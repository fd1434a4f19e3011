package org.armistice.model.faction;

import org.armistice.model.fact.Choice;

/** The values of a relation's attitude: hostile factions fight where they meet. */
public enum Attitude implements Choice {
    NEUTRAL,
    HOSTILE,
    ALLIED
}
