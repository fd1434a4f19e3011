package org.armistice.simulator.process;

import java.util.List;
import org.armistice.model.event.Phase;

/**
 * Arithmetic that goes on beside the rules. An instance serves one run; what it keeps from day to day must follow from
 * the world or only save work.
 */
public interface Process {
    /** The words by which a rulebook asks for it. */
    String name();

    /** When it runs. */
    List<Phase> phases();

    /**
     * Whether it only refreshes derived fields, before the rules of its phases; otherwise it changes the world, after
     * them.
     */
    default boolean measure() {
        return false;
    }

    /** Ids of the parameters that it reads, such as {@code supply.reach}. */
    default List<String> parameters() {
        return List.of();
    }

    void run(Moment moment);
}
