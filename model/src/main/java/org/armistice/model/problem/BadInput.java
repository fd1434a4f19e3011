package org.armistice.model.problem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown once for all problems of an input; the user's to mend. Errors come before warnings. */
public class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public BadInput(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::severity)
                        .thenComparing(p -> p.position().file())
                        .thenComparing(p -> p.position().sheet())
                        .thenComparingInt(p -> p.position().line())
                        .thenComparingInt(p -> p.position().column()))
                .toList();
    }

    public BadInput(Problem problem) {
        this(List.of(problem));
    }

    public final List<Problem> problems() {
        return problems;
    }
}
