package org.armistice.model.force;

import org.armistice.model.fact.Choice;

/** The values of a force's kind: what it is. */
public enum ForceKind implements Choice {
    BRIGADE,
    GARRISON,
    MILITIA,
    LOCAL,
    CONTRACTORS,
    MERCENARIES,
    ENGINEERS
}
