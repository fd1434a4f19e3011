package org.armistice.model.ceasefire;

import org.armistice.model.fact.Choice;

/** The values of a endorsement's opinion: what it says; politeness commits to nothing. */
public enum Opinion implements Choice {
    SILENT,
    POLITE,
    ENDORSING,
    WITHHOLDING,
    OPPOSING
}
