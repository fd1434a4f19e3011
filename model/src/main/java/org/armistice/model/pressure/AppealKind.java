package org.armistice.model.pressure;

import org.armistice.model.fact.Choice;

/** The values of an appeal's kind: what it asks for. */
public enum AppealKind implements Choice {
    RESTRAINT,
    DE_ESCALATION,
    PROTECTION,
    WARNING,
    INQUIRY
}
