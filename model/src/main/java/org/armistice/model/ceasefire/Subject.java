package org.armistice.model.ceasefire;

import org.armistice.model.fact.Choice;

/** The values of a clause's subject: what it settles. */
public enum Subject implements Choice {
    LINES,
    MONITORS,
    FOREIGN_FIGHTERS,
    PRISONERS,
    SEQUENCE
}
