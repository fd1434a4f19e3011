package org.armistice.model.backing;

import org.armistice.model.fact.Choice;

/** The values of a red line's status: what became of it. */
public enum RedLineStatus implements Choice {
    DECLARED,
    CROSSED,
    ENFORCED,
    EXPOSED,
    WITHDRAWN
}
