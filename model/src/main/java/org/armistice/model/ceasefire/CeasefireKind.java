package org.armistice.model.ceasefire;

import org.armistice.model.fact.Choice;

/** The values of a ceasefire's kind: its legal weight. */
public enum CeasefireKind implements Choice {
    DE_FACTO,
    CESSATION,
    PRELIMINARY,
    DEFINITIVE
}
