package org.armistice.exercise.plan;

import java.util.List;

/**
 * What is talked about afterwards.
 *
 * @param questions to the class
 * @param rubric by which the teacher may assess
 * @param outcomes ids of numbers of the scenario that are held against other runs from the same decisions
 */
public record Debrief(List<String> questions, List<Criterion> rubric, List<String> outcomes) {
    public Debrief {
        questions = List.copyOf(questions);
        rubric = List.copyOf(rubric);
        outcomes = List.copyOf(outcomes);
    }

    /** @param levels what can be reached, the least first */
    public record Criterion(String id, String title, List<String> levels) {
        public Criterion {
            levels = List.copyOf(levels);
        }
    }
}
