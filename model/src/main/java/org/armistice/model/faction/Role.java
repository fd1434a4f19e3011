package org.armistice.model.faction;

import org.armistice.model.fact.Choice;

/** The values of a faction's role: whether it takes part in the tracks as a party. */
public enum Role implements Choice {
    PARTY,
    LOCAL
}
