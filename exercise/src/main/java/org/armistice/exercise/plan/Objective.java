package org.armistice.exercise.plan;

import java.util.List;
import org.armistice.rules.typed.Question;

/**
 * Something that is to be learned, and what in a course of events bears on it.
 *
 * @param watched what is looked for on every evening; on which it is so is evidence
 * @param decisions ids of decisions that bear on it
 */
public record Objective(String id, String title, List<Question> watched, List<String> decisions) {
    public Objective {
        watched = List.copyOf(watched);
        decisions = List.copyOf(decisions);
    }
}
