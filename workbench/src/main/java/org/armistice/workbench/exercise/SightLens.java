package org.armistice.workbench.exercise;

import org.armistice.exercise.sight.Sight;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.workbench.film.Lens;

/** Lets through what a role sees on one evening. */
record SightLens(Sight sight) implements Lens {
    @Override
    public boolean shows(Fact fact) {
        return sight.sees(fact.getId());
    }

    @Override
    public boolean shows(Fact fact, Field field, World world) {
        return sight.sees(fact, field, world);
    }
}
