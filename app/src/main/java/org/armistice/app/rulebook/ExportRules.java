package org.armistice.app.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.rules.drl.DrlExport;
import org.armistice.simulator.folder.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Writes rules as DRL, the language of Drools.",
        footer = {
            "",
            "Examples:",
            "  armistice rules export --drl",
            "  armistice rules export --drl libya-2020 --out libya.drl"
        })
final class ExportRules implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--drl", required = true, description = "As DRL.")
    @SuppressWarnings("UnusedVariable") // there is one format so far
    private boolean drl;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output if you do not say.")
    private @Nullable Path out;

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO|PATH",
            description = "A scenario, or rulebooks and folders of rulebooks; the core rulebooks if you name none.")
    private List<String> named = List.of();

    ExportRules(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (out != null && Files.exists(out)) {
            throw new BadInput(new Problem(Position.ofFile(out.toString()), "this file is there already."));
        }
        String text = DrlExport.write(ChosenRules.read(named));
        if (out == null) {
            terminal.out().print(text);
            return 0;
        }
        WholeFile.create(out, text);
        terminal.line(Phrase.of("The rules are in " + out + "."));
        return 0;
    }
}
