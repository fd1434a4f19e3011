package org.armistice.rules.register;

/** Whoever rests on facts that rules name by their ids, whatever he is looking at. */
interface Naming {
    /** Whether a change of any of these fields can matter; see {@link org.armistice.rules.query.Scope#concerns}. */
    boolean concerns(int type, long fields);

    /** Something has changed on which everything here may rest. */
    void lookAtAllAgain();
}
