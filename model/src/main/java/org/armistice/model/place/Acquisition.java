package org.armistice.model.place;

import org.armistice.model.fact.Choice;

/** The values of a place's acquisition: how the holder came by it. */
public enum Acquisition implements Choice {
    AT_THE_START("at the start"),
    ASSAULT("assault"),
    EVACUATION("evacuation"),
    DEFECTION("defection"),
    NEGOTIATION("negotiation"),
    WALK_IN("walk-in");

    /** In place of a word where what changed the holder did not say how, as an intervention need not. */
    public static final String NOT_SAID = "not said";

    private final String word;

    Acquisition(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
