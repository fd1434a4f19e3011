package org.armistice.model.place;

import org.armistice.model.fact.Choice;

/** The values of a route's status: whether it can be used. */
public enum RouteStatus implements Choice {
    OPEN,
    CLOSED
}
