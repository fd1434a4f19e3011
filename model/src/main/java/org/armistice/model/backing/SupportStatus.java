package org.armistice.model.backing;

import org.armistice.model.fact.Choice;

/** The values of a support's status: whether it flows. */
public enum SupportStatus implements Choice {
    ACTIVE,
    SUSPENDED,
    ENDED
}
