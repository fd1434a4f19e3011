package org.armistice.exercise.plan;

import java.util.List;
import java.util.Optional;
import org.armistice.model.whatif.WhatIf;

/**
 * A clause of a text that is negotiated.
 *
 * @param needed whether there is no accord without it
 * @param wordings that are at hand; parties may write others, which do nothing but what the teacher adds
 */
public record AccordClause(String id, String title, boolean needed, List<Wording> wordings) {
    public AccordClause {
        wordings = List.copyOf(wordings);
    }

    /** @param effects what comes about when it is in force, in the words of the rulebook language */
    public record Wording(String id, String text, List<WhatIf.Effect> effects) {
        public Wording {
            effects = List.copyOf(effects);
        }
    }

    public Optional<Wording> wording(String wanted) {
        return wordings.stream().filter(w -> w.id().equals(wanted)).findFirst();
    }
}
