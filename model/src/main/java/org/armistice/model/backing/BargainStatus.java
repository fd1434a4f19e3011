package org.armistice.model.backing;

import org.armistice.model.fact.Choice;

/** The values of a bargain's status: whether it is kept. */
public enum BargainStatus implements Choice {
    KEPT,
    BROKEN
}
