package org.armistice.model.economy;

import org.armistice.model.fact.Choice;

/** The values of a blockade's status: whether it holds. */
public enum BlockadeStatus implements Choice {
    IN_FORCE,
    LIFTED,
    ENDED
}
