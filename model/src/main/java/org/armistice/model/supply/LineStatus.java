package org.armistice.model.supply;

import org.armistice.model.fact.Choice;

/** The values of a supply line's status: open to its user, contested, or cut. */
public enum LineStatus implements Choice {
    OPEN,
    CONTESTED,
    CUT
}
