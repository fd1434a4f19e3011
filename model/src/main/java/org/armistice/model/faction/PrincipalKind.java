package org.armistice.model.faction;

import org.armistice.model.fact.Choice;

/** The values of a principal's kind: what it rests on. */
public enum PrincipalKind implements Choice {
    POLITICAL,
    MILITARY,
    COMMUNAL
}
