package org.armistice.model.ceasefire;

import org.armistice.model.fact.Choice;

/** The values of a ceasefire's status: whether it holds. */
public enum CeasefireStatus implements Choice {
    IN_FORCE,
    BROKEN,
    ENDED
}
