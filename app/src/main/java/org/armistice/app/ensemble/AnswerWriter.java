package org.armistice.app.ensemble;

import org.armistice.experiments.store.Query;

/** Writes an answer as it comes. */
interface AnswerWriter extends Query.Answer {
    /** After the last row. */
    void end();
}
