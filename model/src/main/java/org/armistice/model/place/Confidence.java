package org.armistice.model.place;

import org.armistice.model.fact.Choice;

/** The values of a place's confidence: how sure it is who holds it. */
public enum Confidence implements Choice {
    HIGH,
    MEDIUM,
    LOW
}
