package org.armistice.rules.evidence;

import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.rules.reference.Durations;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.wording.Clause;
import org.jspecify.annotations.Nullable;

/**
 * How one clause of a rule fared for certain facts.
 *
 * @param clause as written
 * @param outcome whether it held
 * @param gaps what was wrong, where values were compared
 * @param read the values that it looked at
 * @param missing what would have to be there, where there is nothing of the kind
 * @param inTheWay facts that should not be there
 * @param held how long, for a duration
 */
public record Line(
        Clause clause,
        Outcome outcome,
        List<Gap> gaps,
        List<Reading> read,
        List<Variable> missing,
        List<Fact> inTheWay,
        Durations.@Nullable Held held) {
    /** Whether a clause held. */
    public enum Outcome {
        MET,
        FAILED,
        /** It cannot be told, because it speaks of something that is missing. */
        UNTOLD
    }

    public Line {
        gaps = List.copyOf(gaps);
        read = List.copyOf(read);
        missing = List.copyOf(missing);
        inTheWay = List.copyOf(inTheWay);
    }

    public boolean isMet() {
        return outcome == Outcome.MET;
    }
}
