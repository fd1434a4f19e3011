package org.armistice.rules.register;

/** Is told which facts fit one watch, as far as they have been joined. */
public interface Found {
    /**
     * Facts fit, anew or once more.
     *
     * @param match what tells this find from others
     * @param bound what is bound to the slots of the watch's {@link org.armistice.rules.plan.Plan}
     */
    void found(Object match, Object[] bound);

    /** They no longer do; nothing happens if they have not been told to fit. */
    void ended(Object match);
}
