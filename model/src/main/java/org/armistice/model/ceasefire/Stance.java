package org.armistice.model.ceasefire;

import org.armistice.model.fact.Choice;

/** The values of a position's stance: its answer so far. */
public enum Stance implements Choice {
    UNDECIDED,
    ACCEPTING,
    REJECTING,
    WITHHOLDING
}
