package org.armistice.model.scenario;

/** How well an assumption is founded, from A (measured here) to E (a guess). */
public enum Grade {
    A,
    B,
    C,
    D,
    E
}
