package org.armistice.model.operation;

import org.armistice.model.fact.Choice;

/** The values of a front's activity: from calm to heavy fighting. */
public enum Activity implements Choice {
    CALM,
    LOW,
    MEDIUM,
    HEAVY
}
