package org.armistice.rules.query;

import org.armistice.model.fact.Fact;

/** Keeps what groups have come to until something changes at which they looked. */
public interface Memory {
    /** What a group comes to for the facts that it is about. */
    interface Answer {
        /** In how many ways it holds; one is enough for a group of which no more is asked. */
        int ways();

        /** A fact that is wanted: the first one's of the first way, the second one's of it, and so on. */
        Fact wanted(int number);
    }

    /**
     * Asks a group.
     *
     * @param bindings what whoever asks has bound
     * @param about his slots of the facts that it is about
     */
    Answer ask(Group group, Object[] bindings, int[] about);
}
