package org.armistice.model.problem;

/** How bad a problem is. */
public enum Severity {
    /** The input cannot be used. */
    ERROR,
    /** The input can be used, and means perhaps something else than its author thinks. */
    WARNING
}
