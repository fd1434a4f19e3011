package org.armistice.experiments.engine;

import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.plan.Recipe;

/** Opens engines other than the threads of this process; found by {@link java.util.ServiceLoader} where it is on the class path. */
public interface EngineProvider {
    /** By which it is asked for, such as {@code spark}. */
    String name();

    /**
     * Opens an engine.
     *
     * @param recipe to make the plan of it elsewhere
     * @param plan what is to be played
     * @param master which machines play; empty for what the surroundings say
     * @param chunk how many runs are kept together, at most
     * @throws org.armistice.model.problem.BadInput if there can be no such engine
     */
    Engine open(Recipe recipe, Plan plan, String master, int chunk);
}
