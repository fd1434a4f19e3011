package org.armistice.model.history;

import org.armistice.model.fact.Choice;

/** What happened before the first day. */
public enum HistoryKind implements Choice {
    CONTROL_CHANGE,
    OFFENSIVE,
    LOSSES,
    AIR_ATTACK,
    CEASEFIRE_BEGAN,
    CEASEFIRE_BROKEN,
    SUPPORT,
    DIPLOMACY,
    DISPLACEMENT
}
