package org.armistice.app.rulebook;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.rules.typed.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "list",
        description = "Lists rules with what raised them and their grounds.",
        footer = {"", "Examples:", "  armistice rules list", "  armistice rules list libya-2020"})
final class ListRules implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO|PATH",
            description = "A scenario, or rulebooks and folders of rulebooks; the core rulebooks if you name none.")
    private List<String> named = List.of();

    ListRules(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String file = "";
        List<Rule> rules = ChosenRules.read(named).rules().stream()
                .sorted(Comparator.comparing((Rule r) -> r.position().file())
                        .thenComparingInt(r -> r.position().line()))
                .toList();
        for (Rule rule : rules) {
            if (!rule.position().file().equals(file)) {
                terminal.out().print(file.isEmpty() ? "" : "\n");
                file = rule.position().file();
                terminal.line(
                        Phrase.of(file, Style.BOLD).add("  " + rule.phase().word(), Style.FAINT));
            }
            String why = (rule.raisedBy().isEmpty() ? "" : String.join(" ", rule.raisedBy()) + "; ")
                    + (rule.grounds() == null ? "no grounds" : rule.grounds().toString());
            terminal.line(
                    Phrase.of("  %4d  ".formatted(rule.position().line()), Style.FAINT)
                            .add(rule.name())
                            .add("  " + why, Style.FAINT),
                    8);
        }
        return 0;
    }
}
