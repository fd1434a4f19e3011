package org.armistice.model.place;

import org.armistice.model.fact.Choice;

/** The values of a route's kind: what kind of way; nothing moves by road over a pipeline. */
public enum RouteKind implements Choice {
    HIGHWAY,
    PRIMARY,
    SECONDARY,
    URBAN,
    TRACK,
    PIPELINE,
    SEA,
    AIR
}
