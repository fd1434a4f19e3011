package org.armistice.rules.drools;

import org.drools.core.rule.consequence.InternalMatch;

/** Who is told of the matches of one session. */
interface Finds {
    /**
     * A watch holds, anew or still.
     *
     * @param bound what is bound to the slots that {@link Translation#slots} names
     */
    void found(String watch, InternalMatch match, Object[] bound);
}
