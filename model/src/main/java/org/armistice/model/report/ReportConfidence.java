package org.armistice.model.report;

import org.armistice.model.fact.Choice;

/** The values of a report's confidence: how far outsiders believe it. */
public enum ReportConfidence implements Choice {
    HIGH,
    MEDIUM,
    LOW
}
