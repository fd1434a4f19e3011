package org.armistice.workbench.server;

import java.util.List;
import java.util.Map;
import org.armistice.model.problem.Problem;

/**
 * What the page is told when something cannot be done.
 *
 * @param error one sentence
 * @param problems what is wrong, and where
 */
public record Refusal(String error, List<Wrong> problems) {
    /** What options of the command line are called by whoever has never seen one. */
    private static final Map<String, String> NAMES = Map.of(
            "--why-not", "the question",
            "--set", "changed assumptions",
            "--with", "what-ifs",
            "--without", "what is left out",
            "--vary", "assumptions that are drawn",
            "--days", "days",
            "--seed", "seed",
            "--runs", "runs");

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
                    NAMES.getOrDefault(
                            problem.position().file(), problem.position().file()),
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
