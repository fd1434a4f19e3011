package org.armistice.model.accountability;

import org.armistice.model.fact.Choice;

/** The values of an inquiry's status: how far it is. */
public enum InquiryStatus implements Choice {
    ANNOUNCED,
    AT_WORK,
    STALLED,
    CONCLUDED
}
