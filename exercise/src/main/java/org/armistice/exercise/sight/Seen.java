package org.armistice.exercise.sight;

import java.util.List;
import org.armistice.exercise.plan.Glimpse;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;

/** The facts that a glimpse shows on one evening. */
record Seen(Glimpse glimpse, List<Fact> facts) {
    /** The bits of the fields that it shows of facts of a type. */
    long fields(FactType<?> type) {
        if (glimpse.fields().isEmpty()) {
            return -1;
        }
        long bits = 0;
        for (Field field : glimpse.fields()) {
            bits |= field.owner() == type ? field.bit() : 0;
        }
        return bits;
    }
}
