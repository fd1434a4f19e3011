package org.armistice.model.event;

import org.armistice.model.fact.Choice;

/** The phases of one day, in order. */
public enum Phase implements Choice {
    INTERVENTIONS,
    OPERATIONS,
    SUPPLY,
    COMBAT,
    CONTROL,
    HUMANITARIAN,
    DIPLOMACY,
    CEASEFIRE
}
