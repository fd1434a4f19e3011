package org.armistice.experiments.hindcast.observed;

import org.armistice.model.fact.Choice;

/** What talks can come to. */
public enum TalksEvent implements Choice {
    /** Both sides say that they cease fire. */
    STATEMENTS,
    /** Both sides have signed a ceasefire. */
    SIGNED
}
