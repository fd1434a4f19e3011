package org.armistice.model.place;

import org.armistice.model.fact.Choice;

/** The values of a place's conduct: how the holder treats the people of a place that it took. */
public enum Conduct implements Choice {
    UNREPORTED("unreported"),
    RESTRAINT("restraint"),
    LOOTING("looting"),
    DETENTION("detention"),
    REPRISAL("reprisal");

    private final String word;

    Conduct(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
