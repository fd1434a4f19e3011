package org.armistice.model.ceasefire;

import org.armistice.model.fact.Choice;

/** The values of a confidence-building measure's step: what is done. */
public enum Step implements Choice {
    TALKS,
    PRISONERS,
    BORDERS,
    ARMS_PAUSE
}
