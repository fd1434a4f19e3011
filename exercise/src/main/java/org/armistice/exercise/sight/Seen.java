package org.armistice.exercise.sight;

import java.util.List;
import org.armistice.exercise.plan.Glimpse;
import org.armistice.model.fact.Fact;

/** The facts that a glimpse shows on one evening. */
record Seen(Glimpse glimpse, List<Fact> facts) {}
