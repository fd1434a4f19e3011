package org.armistice.app.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.problem.Suggestion;
import org.armistice.model.scenario.Scenario;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.sheet.SheetFile;
import org.armistice.rules.sheet.SheetWriter;
import org.armistice.rules.table.DecisionTable;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.folder.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "table",
        description = {
            "Writes a decision table of a rulebook as a file of its own, in which it can be edited as a spreadsheet "
                    + "and from which the rulebook can read it. Lists the tables of the rulebook if you name none."
        },
        footer = {
            "",
            "Examples:",
            "  armistice rules table combat",
            "  armistice rules table my-rules/control.md \"how a garrison answers\" --to my-rules/garrison.xlsx"
        })
final class WriteTable implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "RULEBOOK",
            description = "A rulebook's file, or the name of a core rulebook.")
    private String rulebook = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "The name of a table.")
    private @Nullable String name;

    @Option(names = "--to", paramLabel = "FILE", description = "A new file that ends in .xlsx or .csv.")
    private @Nullable Path to;

    WriteTable(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<DecisionTable> tables = tables();
        if (name == null) {
            list(tables);
            return 0;
        }
        Path file = to;
        List<String> names = tables.stream().map(DecisionTable::name).toList();
        Optional<DecisionTable> found =
                tables.stream().filter(t -> t.name().equals(name)).findFirst();
        List<Problem> problems = new ArrayList<>();
        if (found.isEmpty()) {
            problems.add(
                    bad(rulebook, "there is no table '" + name + "'." + Suggestion.maybe(String.valueOf(name), names)));
        }
        if (file == null || !SheetFile.isNamed(file.toString())) {
            problems.add(bad("--to", "name a file that ends in .xlsx or .csv."));
        }
        if (found.isEmpty() || file == null || !problems.isEmpty()) {
            throw new BadInput(problems);
        }
        DecisionTable table = found.get();
        write(table, file);
        String shown = String.valueOf(file.getFileName());
        terminal.line(Phrase.of("The table is in " + file + ". To read it from there, write in place of its rows"));
        terminal.line(Phrase.of(
                "  ```table " + table.name() + "   hit: " + table.hit().word() + "   from " + shown
                        + (shown.endsWith(".csv") ? "" : " sheet " + SheetWriter.sheetName(table))));
        return 0;
    }

    private void list(List<DecisionTable> tables) {
        if (tables.isEmpty()) {
            terminal.line(Phrase.of("There are no tables in " + rulebook + "."));
        }
        for (DecisionTable table : tables) {
            terminal.line(Phrase.of(table.name())
                    .add(
                            "  hit: " + table.hit().word() + "; "
                                    + table.lines().size() + " rows; " + table.position(),
                            Style.FAINT));
        }
    }

    private List<DecisionTable> tables() {
        Path file = Path.of(rulebook);
        Rulebooks books = Rulebooks.core();
        String shown = rulebook;
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.exists(file) && Rulebooks.CORE.contains(rulebook)) {
            shown = rulebook + ".md";
        } else if (folder != null && Files.isRegularFile(folder.resolve("scenario.yaml"))) {
            Scenario scenario = Scenario.read(folder);
            return of(
                    Simulation.check(scenario, Rulebooks.of(scenario).with(file))
                            .tables(),
                    rulebook);
        } else {
            books.with(file);
        }
        return of(books.check(Map.of(), Optional.empty()).tables(), shown);
    }

    private static List<DecisionTable> of(List<DecisionTable> tables, String rulebook) {
        return tables.stream().filter(t -> t.position().file().equals(rulebook)).toList();
    }

    private static void write(DecisionTable table, Path file) {
        WholeFile.create(file, SheetWriter.write(table, file.toString()));
    }

    private static Problem bad(String where, String message) {
        return new Problem(Position.ofFile(where), message);
    }
}
