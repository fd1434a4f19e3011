package org.armistice.app.rulebook;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.json.Json;
import org.armistice.simulator.setup.Prepared;
import org.armistice.simulator.setup.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "grounds",
        description = {
            "Lists every rule, parameter and assumption by its grade, the weakest first, and every number that differs "
                    + "between the parties. Grades go from A, measured here, to E, a guess."
        },
        footer = {
            "",
            "Examples:",
            "  armistice rules grounds libya-2020",
            "  armistice rules grounds libya-2020 --format json"
        })
final class ListGrounds implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ReportOptions options = new ReportOptions();

    ListGrounds(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Prepared prepared = Setup.read(options.folder(), List.of(), List.of());
        List<Ledger.Item> items = Ledger.of(prepared.scenario(), prepared.rules());
        List<Asymmetry.Row> differing = Asymmetry.of(prepared.scenario().createWorld());
        if (options.json()) {
            Json.write(
                    Json.object(
                            "items", items.stream().map(ListGrounds::tree).toList(),
                            "differing",
                                    differing.stream()
                                            .map(r ->
                                                    Json.object("of", r.of(), "field", r.field(), "values", r.values()))
                                            .toList()),
                    terminal.out());
            terminal.out().println();
            return 0;
        }
        char grade = 0;
        for (Ledger.Item item : items) {
            if (item.grade() != grade) {
                grade = item.grade();
                long count =
                        items.stream().filter(i -> i.grade() == item.grade()).count();
                terminal.line(Phrase.of(grade == ' ' ? "Without grounds" : "Grade " + grade, Style.BOLD)
                        .add("  " + count + " of " + items.size(), Style.FAINT));
            }
            terminal.line(
                    Phrase.of("  %-12s".formatted(item.kind()), Style.FAINT)
                            .add(item.name())
                            .add(item.value().isEmpty() ? "" : "  " + item.value())
                            .add("  " + item.grounds(), Style.FAINT),
                    14);
        }
        terminal.line();
        terminal.line(Phrase.of("Numbers that differ between the parties on the first day", Style.BOLD));
        for (Asymmetry.Row row : differing) {
            terminal.line(Phrase.of("  " + row.of() + ", " + row.field()));
            row.values()
                    .forEach((party, value) -> terminal.line(
                            Phrase.of("    %-10s".formatted(party), Style.FAINT).add(value), 14));
        }
        return 0;
    }

    private static Map<String, ?> tree(Ledger.Item item) {
        return Json.object(
                "grade", String.valueOf(item.grade()).strip(),
                "kind", item.kind(),
                "name", item.name(),
                "value", item.value(),
                "grounds", item.grounds());
    }
}
