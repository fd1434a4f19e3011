package org.armistice.model.supply;

import org.armistice.model.fact.Choice;

/** The values of a supply line's confidence: how sure it is who holds it. */
public enum LineConfidence implements Choice {
    HIGH,
    MEDIUM,
    LOW
}
