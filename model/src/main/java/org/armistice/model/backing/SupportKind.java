package org.armistice.model.backing;

import org.armistice.model.fact.Choice;

/** The values of a support's kind: what it consists of. */
public enum SupportKind implements Choice {
    FUEL("fuel"),
    AMMUNITION("ammunition"),
    ARMS("arms"),
    FIGHTERS("fighters"),
    AIR_POWER("air power"),
    AIR_DEFENCE("air defence"),
    ENGINEERS("engineers"),
    MONEY("money");

    private final String word;

    SupportKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
