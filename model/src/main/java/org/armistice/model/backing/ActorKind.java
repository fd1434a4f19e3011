package org.armistice.model.backing;

import org.armistice.model.fact.Choice;

/** The values of a actor's kind: what it is. */
public enum ActorKind implements Choice {
    STATE,
    BODY,
    COMPANY
}
