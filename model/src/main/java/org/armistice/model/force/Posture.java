package org.armistice.model.force;

import org.armistice.model.fact.Choice;

/** The values of a force's posture: what it is doing. */
public enum Posture implements Choice {
    HOLDING,
    ATTACKING,
    MOVING,
    WITHDRAWING,
    RECOVERING
}
