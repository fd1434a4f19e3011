package org.armistice.workbench.film;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;

/** What a camera lets through. What it does not let through leaves no trace in the film. */
public interface Lens {
    /** Lets everything through. */
    Lens CLEAR = new Lens() {
        @Override
        public boolean shows(Fact fact) {
            return true;
        }

        @Override
        public boolean shows(Fact fact, Field field, World world) {
            return true;
        }
    };

    boolean shows(Fact fact);

    /** Whether the value of a field of a fact that is shown is shown as it is in a world. */
    boolean shows(Fact fact, Field field, World world);
}
