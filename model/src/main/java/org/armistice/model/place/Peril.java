package org.armistice.model.place;

import org.armistice.model.fact.Choice;

/** The values of a place's peril: what its people are exposed to. */
public enum Peril implements Choice {
    QUIET("quiet"),
    BOMBED("bombed"),
    SHELLED("shelled"),
    FOUGHT_OVER("fought over");

    private final String word;

    Peril(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
