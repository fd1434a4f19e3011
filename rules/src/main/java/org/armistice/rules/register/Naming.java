package org.armistice.rules.register;

/** Whoever rests on facts that rules name by their ids, whatever he is looking at. */
interface Naming {
    /** Whether a change of any of these fields can matter; see {@link org.armistice.rules.query.Scope#concerns}. */
    boolean concerns(int type, long fields);

    /** Whether any of these fields is a date of which it is known when it turns something; see {@link org.armistice.rules.query.Lull}. */
    boolean turnsWith(int type, long fields);

    /** Such a date has changed, and with it perhaps what rests on it. */
    void lookAgainWhereTurned();

    /** Something has changed on which everything here may rest. */
    void lookAtAllAgain();
}
