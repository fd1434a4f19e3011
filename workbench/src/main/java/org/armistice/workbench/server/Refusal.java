package org.armistice.workbench.server;

import java.util.List;
import org.armistice.model.problem.Problem;

/**
 * What the page is told when something cannot be done.
 *
 * @param error one sentence
 * @param problems what is wrong, and where
 */
public record Refusal(String error, List<Wrong> problems) {
    public Refusal {
        problems = List.copyOf(problems);
    }

    /**
     * One thing that is wrong.
     *
     * @param file in which it is, or what was asked for
     * @param line from 1, 0 if it is about the whole file
     * @param column from 1, 0 if it is about the whole line
     * @param severity error or warning
     * @param snippet the line with a mark under the place, or empty
     */
    public record Wrong(String file, int line, int column, String text, String severity, String snippet) {
        public static Wrong of(Problem problem) {
            return new Wrong(
                    problem.position().file(),
                    problem.position().line(),
                    problem.position().column(),
                    problem.message(),
                    problem.isError() ? "error" : "warning",
                    problem.snippet());
        }
    }

    static Refusal of(String error) {
        return new Refusal(error, List.of());
    }

    public static Refusal of(String error, List<Problem> problems) {
        return new Refusal(error, problems.stream().map(Wrong::of).toList());
    }
}
