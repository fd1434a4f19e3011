package org.armistice.app.chart;

import org.armistice.app.page.Look;

/**
 * Somebody who can hold places, or anything else that is told apart in the same way throughout a page.
 *
 * @param name as people call it
 */
public record Party(String name, Look look) {
    /** Holds what nobody holds. */
    public static final Party NOBODY = new Party("nobody", Look.NONE);
}
