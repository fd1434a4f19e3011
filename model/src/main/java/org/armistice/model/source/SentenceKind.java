package org.armistice.model.source;

import org.armistice.model.fact.Choice;

/** What a sentence of the source does. */
public enum SentenceKind implements Choice {
    FACT,
    CLAIM,
    CALL,
    JUDGEMENT,
    HEADING
}
