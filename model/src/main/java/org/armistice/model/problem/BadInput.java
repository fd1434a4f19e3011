package org.armistice.model.problem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown once for all problems of an input; the user's to mend. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public BadInput(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream()
                .distinct()
                .sorted(Comparator.comparing((Problem p) -> p.position().file())
                        .thenComparingInt(p -> p.position().line())
                        .thenComparingInt(p -> p.position().column()))
                .toList();
    }

    public BadInput(Problem problem) {
        this(List.of(problem));
    }

    public List<Problem> problems() {
        return problems;
    }
}
