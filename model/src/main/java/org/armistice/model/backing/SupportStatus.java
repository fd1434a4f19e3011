package org.armistice.model.backing;

import org.armistice.model.fact.Choice;

/** The values of a support's status: whether it flows, or is on its way. */
public enum SupportStatus implements Choice {
    ACTIVE,
    PREPARING,
    SUSPENDED,
    ENDED
}
