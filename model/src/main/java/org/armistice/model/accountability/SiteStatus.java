package org.armistice.model.accountability;

import org.armistice.model.fact.Choice;

/** The values of a site's status: what is established. */
public enum SiteStatus implements Choice {
    REPORTED,
    LOCATED,
    VERIFIED
}
