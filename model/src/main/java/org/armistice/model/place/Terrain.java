package org.armistice.model.place;

import org.armistice.model.fact.Choice;

/** The values of a place's terrain: ground on which an assault meets the garrison. */
public enum Terrain implements Choice {
    OPEN,
    URBAN,
    MOUNTAIN
}
