package org.armistice.app.exercise;

import picocli.CommandLine.Option;

/** How much is played for a debrief. */
final class DebriefOptions {
    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "200",
            description =
                    "How many other runs from the same decisions this one is held against (default: 200); 0 for none.")
    private int runs;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "20",
            description =
                    "How many pairs of runs are played for each decision that is taken away (default: 20); 0 for none.")
    private int pairs;

    /** @throws org.armistice.model.problem.BadInput if there are too many */
    void check() {
        Numbers.check("--runs", runs, 0, 10_000);
        Numbers.check("--pairs", pairs, 0, 1000);
    }

    int runs() {
        return runs;
    }

    int pairs() {
        return pairs;
    }
}
