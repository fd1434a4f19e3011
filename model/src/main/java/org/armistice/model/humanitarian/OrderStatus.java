package org.armistice.model.humanitarian;

import org.armistice.model.fact.Choice;

/** The values of a return order's status: what it says now. */
public enum OrderStatus implements Choice {
    BARRED("barred"),
    IN_TRANCHES("in tranches"),
    LIFTED("lifted");

    private final String word;

    OrderStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
