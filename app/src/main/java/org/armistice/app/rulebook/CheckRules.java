package org.armistice.app.rulebook;

import java.util.List;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Terminal;
import org.armistice.rules.typed.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Reads rulebooks and reports all that is wrong.",
        footer = {
            "",
            "Examples:",
            "  armistice rules check",
            "  armistice rules check libya-2020",
            "  armistice rules check my-rules/supply.md"
        })
final class CheckRules implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO|PATH",
            description = "A scenario, or rulebooks and folders of rulebooks; the core rulebooks if you name none.")
    private List<String> named = List.of();

    CheckRules(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleSet rules = ChosenRules.read(named);
        terminal.line(Phrase.of("No problems. " + rules.rules().size() + " rules, "
                + rules.parameters().size() + " parameters."));
        return 0;
    }
}
