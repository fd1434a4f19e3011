package org.armistice.app.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
import org.armistice.exercise.record.Move;
import org.armistice.exercise.script.Script;
import org.armistice.exercise.session.Session;
import org.armistice.simulator.folder.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "play",
        description = {
            "Plays an exercise without people, by a script that says what is decided in each turn, and keeps what came of it with"
                    + " its debrief. Roles that the script does not name are played by the rules."
        },
        footer = {
            "",
            "Examples:",
            "  armistice exercise play three-valleys/thaw",
            "  armistice exercise play libya-2020/road-to-sirte --script decisions.yaml --out rehearsal"
        })
final class PlayExercise implements Callable<Integer>, Timed {
    private final Terminal terminal;

    @Mixin
    private ExerciseChoice choice = new ExerciseChoice();

    @Option(
            names = "--script",
            paramLabel = "FILE",
            description = "What is done in each turn; nothing if you do not give one.")
    private @Nullable Path script;

    @Option(names = "--seed", paramLabel = "S", description = "The seed of the luck (default: that of the exercise).")
    private @Nullable Long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where it is kept (default: exercises/NAME, numbered if it is there).")
    private @Nullable Path out;

    @Mixin
    private DebriefOptions debrief = new DebriefOptions();

    PlayExercise(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() {
        debrief.check();
        ExerciseChoice.Chosen chosen = choice.read();
        Script lines = script == null ? new Script(List.of()) : Script.read(script, chosen.exercise());
        Path folder = out == null ? free(chosen.exercise().id()) : out;
        long luck = seed == null ? chosen.exercise().seed() : seed;
        Numbers.check("--seed", luck, 0, 999_999_999_999L);
        try (Session session = Session.create(
                folder, chosen.exercise(), chosen.prepared(), luck, Clock.systemUTC(), course -> () -> {})) {
            lines.play(session);
            session.submit(new Move.Ended());
            DebriefReport report = debrief.report(Debriefing.of(session), terminal);
            WholeFile.replace(folder.resolve("debrief.html"), new DebriefPage(report).html());
            new Transcript(terminal).tell(report);
        }
        terminal.line();
        terminal.line(Phrase.of("Kept in ").add(folder.toString(), Style.BOLD).add(": log.jsonl, debrief.html"));
        return 0;
    }

    /** The first folder that is not there yet. */
    private static Path free(String name) {
        Path path = Path.of("exercises", name);
        for (int i = 2; Files.exists(path); i++) {
            path = Path.of("exercises", name + "-" + i);
        }
        return path;
    }
}
