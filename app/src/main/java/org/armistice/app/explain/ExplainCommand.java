package org.armistice.app.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.FormatOption;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Progress;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.app.whynot.WhyNotJson;
import org.armistice.app.whynot.WhyNotText;
import org.armistice.model.event.Event;
import org.armistice.model.json.Json;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.folder.Recorded;
import org.armistice.simulator.whynot.Asking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why something happened in a run. */
@Command(
        name = "explain",
        description = {
            "Says why something happened, back to the start of the run; or, with --why-not, why something did not: "
                    + "which rules could have brought it about, and which of their conditions stood in the way."
        },
        footer = {
            "",
            "Examples:",
            "  armistice explain runs/libya-2020-seed1 e123",
            "  armistice explain runs/libya-2020-seed1 first-capture --depth 3",
            "  armistice explain runs/libya-2020-seed1 sirte",
            "  armistice explain runs/libya-2020-seed1 last --format json",
            "  armistice explain runs/libya-2020-seed1 --why-not 'gna captures sirte' --day 20",
            "  armistice explain runs/libya-2020-seed1 --why-not 'control of jufra becomes gna'"
        })
public final class ExplainCommand implements Callable<Integer> {
    private static final int MOST_LISTED = 60;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "RUN", description = "The folder of a run.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EVENT",
            description =
                    "An event's id; first-capture; last; or a text, which lists the events that have it, or explains the one that has.")
    private String named = "";

    @Option(
            names = "--why-not",
            paramLabel = "TEXT",
            description = "What did not happen, in the words of rulebooks and the scenario's own names.")
    private String whyNot = "";

    @Option(
            names = "--day",
            paramLabel = "N",
            description = "The day that --why-not is about (default: the one on which it came nearest).")
    private @Nullable Integer day;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "The scenario of the run, or its folder, if it did not come with the program.")
    private @Nullable String scenario;

    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description = "Where rulebooks are that the run used besides those that the scenario names.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many steps back (default: to the start).")
    private int depth;

    @Option(
            names = "--all",
            description =
                    "Tells everything of each event, and of each day on which the same went on; with --why-not, of all rules.")
    private boolean all;

    @Mixin
    private FormatOption format = new FormatOption();

    public ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (depth < 0) {
            throw bad("--depth", "a chain cannot be " + depth + " steps deep.");
        }
        if (named.isEmpty() == whyNot.isBlank()) {
            throw bad("explain", "name an event, or say with --why-not what did not happen.");
        }
        Recorded run = Recorded.read(folder);
        if (!whyNot.isBlank()) {
            return whyNot(run);
        }
        EventChoice choice = new EventChoice(run);
        Optional<Event> event = choice.find(named);
        List<Event> mentioned = event.isPresent() ? List.of() : choice.search(named);
        if (event.isPresent() || isMeant(mentioned)) {
            Chain chain = Chain.of(run, event.orElseGet(() -> mentioned.get(0)), depth);
            if (format.isJson()) {
                Json.write(new ChainJson(run).tree(chain), terminal.out());
            } else {
                new ChainText(terminal, run, all).tell(chain);
            }
            return 0;
        }
        return list(run, mentioned);
    }

    /** Whether a text means one event. */
    private boolean isMeant(List<Event> mentioned) {
        return mentioned.size() == 1 && !named.matches("e[0-9]+");
    }

    private int whyNot(Recorded run) {
        if (day != null && day < 1) {
            throw bad("--day", "days are counted from 1, not from " + day + ".");
        }
        Asking asking =
                new Asking(run, inputs -> inputs.read(scenario, rules, "--rules"), whyNot, day == null ? 0 : day);
        Progress progress = new Progress(terminal, "day", asking.days());
        Asking.Found found;
        try {
            found = asking.find(progress::step);
        } finally {
            progress.end();
        }
        if (format.isJson()) {
            Json.write(WhyNotJson.tree(found), terminal.out());
        } else {
            new WhyNotText(terminal, found, all).tell();
        }
        return 0;
    }

    private int list(Recorded run, List<Event> events) {
        boolean isId = named.matches("e[0-9]+");
        if (events.isEmpty() || isId || named.equals(EventChoice.FIRST_CAPTURE)) {
            String last = run.events().isEmpty()
                    ? "no events"
                    : "the events e1 to e" + run.events().size();
            throw bad(
                    folder.toString(),
                    named.equals(EventChoice.FIRST_CAPTURE)
                            ? "no place changes hands in this run. Ask about one of " + last + ", or run another seed."
                            : "no event is or mentions '" + named + "'. This run has " + last + ".");
        }
        if (format.isJson()) {
            Json.write(
                    Json.object(
                            "search",
                            named,
                            "events",
                            events.stream().map(ChainJson::brief).toList()),
                    terminal.out());
            return 0;
        }
        int skipped = Math.max(0, events.size() - MOST_LISTED);
        terminal.line(Phrase.of(events.size() + " events mention '" + named + "'"
                + (skipped > 0 ? "; the last " + MOST_LISTED + ":" : ":")));
        for (Event e : events.subList(skipped, events.size())) {
            terminal.line(
                    Phrase.of("  %-6s ".formatted(e.id()), Style.FAINT)
                            .add(e.date() + "  ", Style.FAINT)
                            .add(e.text(), EventChoice.isHandover(e) ? Style.BOLD : Style.PLAIN),
                    21);
        }
        return 0;
    }

    private static BadInput bad(String where, String message) {
        return new BadInput(new Problem(Position.ofFile(where), message));
    }
}
