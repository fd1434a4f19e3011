package org.armistice.model.backing;

import org.armistice.model.fact.Choice;

/** The values of an agreement's status: whether it binds. */
public enum AgreementStatus implements Choice {
    IN_FORCE,
    ENDED
}
