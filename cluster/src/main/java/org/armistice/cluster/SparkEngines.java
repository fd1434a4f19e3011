package org.armistice.cluster;

import org.armistice.experiments.engine.Engine;
import org.armistice.experiments.engine.EngineProvider;
import org.armistice.experiments.plan.Plan;
import org.armistice.experiments.plan.Recipe;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;

/** The engine {@code spark}. */
public final class SparkEngines implements EngineProvider {
    @Override
    public String name() {
        return "spark";
    }

    @Override
    public Engine open(Recipe recipe, Plan plan, String master, int chunk) {
        try {
            return SparkEngine.open(recipe, plan, master, chunk);
        } catch (NoClassDefFoundError missing) {
            throw new BadInput(new Problem(
                    Position.ofFile("--engine"),
                    "Apache Spark is not on the class path (" + missing.getMessage() + "). It does not come with the"
                            + " program: set SPARK_HOME to the folder of a Spark 4.1, or start by spark-submit."));
        }
    }
}
