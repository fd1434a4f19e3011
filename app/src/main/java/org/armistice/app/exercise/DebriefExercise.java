package org.armistice.app.exercise;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.app.report.DebriefPage;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.exercise.debrief.DebriefReport;
import org.armistice.exercise.debrief.Debriefing;
import org.armistice.exercise.debrief.Records;
import org.armistice.exercise.session.Session;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Severity;
import org.armistice.simulator.folder.WholeFile;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Scenarios;
import org.armistice.simulator.setup.Setup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "debrief",
        description = {
            "Writes the debrief of an exercise that was played, or of the turns of it that have been played so far, and all of its"
                    + " records as CSV and JSON."
        },
        footer = {
            "",
            "Examples:",
            "  armistice exercise debrief exercises/thaw",
            "  armistice exercise debrief exercises/thaw --out for-the-class --runs 500"
        })
final class DebriefExercise implements Callable<Integer>, Timed {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder in which the exercise is kept.")
    private Path folder = Path.of("");

    @Option(
            names = "--scenario",
            paramLabel = "DIR",
            description = "The scenario's folder, if it does not come with the program.")
    private @Nullable String scenario;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the files go (default: the folder itself).")
    private @Nullable Path out;

    @Mixin
    private DebriefOptions options = new DebriefOptions();

    DebriefExercise(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() {
        options.check();
        String named = scenario == null ? Session.scenarioIn(folder) : scenario;
        Prepared prepared = Setup.read(Scenarios.find(named), List.of(), List.of());
        Session.Kept kept = Session.read(folder, prepared);
        kept.differences()
                .forEach(difference -> terminal.problem(new Problem(
                        Severity.WARNING,
                        "",
                        Position.ofFile(folder.toString()),
                        difference + ". The debrief plays with what there is now, and may come out otherwise.",
                        "")));
        Path place = out == null ? folder : out;
        DebriefReport report =
                options.report(new Debriefing(kept.exercise(), prepared, kept.seed(), kept.entries()), terminal);
        Records.make(place);
        WholeFile.replace(place.resolve("debrief.html"), new DebriefPage(report).html());
        WholeFile.replace(place.resolve("records.csv"), Records.csv(kept.exercise(), kept.entries()));
        WholeFile.replace(place.resolve("records.json"), Records.json(kept.entries()));
        new Transcript(terminal).tell(report);
        terminal.line();
        terminal.line(Phrase.of("Written to ")
                .add(place.toString(), Style.BOLD)
                .add(": debrief.html, records.csv, records.json"));
        return 0;
    }
}
