package org.armistice.app.exercise;

import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Terminal;
import org.armistice.exercise.debrief.DebriefReport;
import org.armistice.exercise.debrief.Debriefing;
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

    /** Plays what a debrief needs, and says how far that is. */
    DebriefReport report(Debriefing debriefing, Terminal terminal) {
        // All decisions are taken away beside one another: a pair counts once.
        Progress progress = new Progress(terminal, "run", runs + pairs);
        DebriefReport report = debriefing.report(runs, pairs, progress::step);
        progress.end();
        return report;
    }
}
