package org.armistice.model.ceasefire;

import org.armistice.model.fact.Choice;

/** The values of a settlement's status: how far it is. */
public enum SettlementStatus implements Choice {
    TALKS,
    AGREED,
    STALLED
}
