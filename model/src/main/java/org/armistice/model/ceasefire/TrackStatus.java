package org.armistice.model.ceasefire;

import org.armistice.model.fact.Choice;

/** The values of a track's status: how far it is. */
public enum TrackStatus implements Choice {
    ANNOUNCED,
    OPEN,
    AGREED,
    FAILED
}
