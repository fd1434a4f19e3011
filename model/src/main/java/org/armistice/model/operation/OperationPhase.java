package org.armistice.model.operation;

import org.armistice.model.fact.Choice;

/** The values of a operation's phase: how far it is. */
public enum OperationPhase implements Choice {
    PLANNED("planned"),
    BUILD_UP("build-up"),
    ADVANCING("advancing"),
    PAUSED("paused"),
    SUSPENDED("suspended"),
    COMPLETED("completed");

    private final String word;

    OperationPhase(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
