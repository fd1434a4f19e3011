package org.armistice.app.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.app.report.DebriefPage;
import org.armistice.app.report.RunReport;
import org.armistice.app.scenario.Timed;
import org.armistice.app.terminal.Interruption;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.simulator.setup.Scenarios;
import org.armistice.workbench.Settings;
import org.armistice.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "serve",
        description = {
            "Opens the workbench: a local web page on which runs are seen on a map, played through time and asked why. "
                    + "It ends with Ctrl-C.",
            "",
            "It listens on this machine alone unless --host says otherwise. Beyond this machine it asks for a token, which it "
                    + "prints, and what is sent can be read on the way: put a web server that speaks TLS before it, let "
                    + "that pass requests on to this port on the loopback address, and name it with --name."
        },
        footer = {
            "",
            "Examples:",
            "  armistice serve",
            "  armistice serve my-scenarios --port 0 --open",
            "  armistice serve --token --name bench.example.org"
        })
public final class ServeCommand implements Callable<Integer>, Timed {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "A folder of scenarios, or of a single one (default: those that come with the program).")
    private @Nullable Path folder;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8020",
            description = "The port on which it listens; 0 for any that is free (default: 8020).")
    private int port = 8020;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address on which it listens (default: 127.0.0.1).")
    private String host = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A further name under which it is reached, as behind a proxy. May be given several times.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--token", description = "Asks for a token even on this machine, as is needed behind a proxy.")
    private boolean token;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description =
                    "Where runs that are played from the page are kept (default: the folder .workbench in FOLDER).")
    private @Nullable Path work;

    @Option(names = "--open", description = "Opens the page in a browser.")
    private boolean open;

    public ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Duration mostTime() {
        return UNLIMITED;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path scenarios = folder == null ? Scenarios.folder() : folder;
        Path kept = work != null ? work : defaultWork(scenarios);
        String secret = Token.of(token, host);
        Settings settings = new Settings(
                host, port, names, secret, scenarios, kept, RunReport::html, report -> new DebriefPage(report).html());
        // What the jobs have played by then is kept before the program ends.
        try (Interruption interruption = new Interruption(terminal);
                Workbench workbench = Workbench.open(settings)) {
            String shown = host.contains(":") ? "[" + host + "]" : host;
            String link = "http://" + shown + ":" + workbench.port() + "/" + (secret == null ? "" : "#token=" + secret);
            terminal.line(Phrase.of("The workbench is at ").add(link, Style.BOLD));
            terminal.line(Phrase.of("Runs are kept in " + kept + ". It ends with Ctrl-C.", Style.FAINT));
            terminal.flush();
            workbench.warmUp();
            if (open) {
                Browser.open(link);
            }
            interruption.await();
            return 0;
        } catch (NoClassDefFoundError missing) {
            throw new BadInput(new Problem(
                    Position.ofFile("armistice serve"),
                    "the module 'workbench' is not on the class path; start it by the launcher 'armistice'."));
        }
    }

    /** Beside the scenarios; for a single one, beside its folder and not in it. */
    private static Path defaultWork(Path scenarios) {
        Path folder = scenarios.toAbsolutePath().normalize();
        Path parent = folder.getParent();
        boolean single = Files.isRegularFile(folder.resolve("scenario.yaml"));
        return (single && parent != null ? parent : folder).resolve(".workbench");
    }
}
