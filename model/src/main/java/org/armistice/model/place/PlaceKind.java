package org.armistice.model.place;

import org.armistice.model.fact.Choice;

/** The values of a place's kind: what it is. */
public enum PlaceKind implements Choice {
    TOWN,
    CITY,
    SUBURB,
    AREA,
    JUNCTION,
    AIRPORT,
    AIRBASE,
    OIL_PORT,
    OIL_FIELD,
    BORDER_CROSSING
}
