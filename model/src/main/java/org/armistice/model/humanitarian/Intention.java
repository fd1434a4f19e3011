package org.armistice.model.humanitarian;

import org.armistice.model.fact.Choice;

/** The values of a group's intention: what most of them want. */
public enum Intention implements Choice {
    RETURN,
    STAY
}
