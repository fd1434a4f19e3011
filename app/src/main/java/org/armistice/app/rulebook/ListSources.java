package org.armistice.app.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armistice.app.terminal.Phrase;
import org.armistice.app.terminal.Style;
import org.armistice.app.terminal.Terminal;
import org.armistice.model.json.Json;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.source.SourceSentence;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.Rule;
import org.armistice.simulator.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "sources",
        description = {
            "Lists the sentences of a scenario's source with the rules and facts that each of them raised. "
                    + "That a sentence is encoded says nothing about whether a rule is right; its grounds do."
        },
        footer = {
            "",
            "Examples:",
            "  armistice rules sources libya-2020",
            "  armistice rules sources libya-2020 --format json"
        })
final class ListSources implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The seed of the run in which it is counted how often rules apply (default: 1).")
    private long seed;

    ListSources(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Scenario read = Scenario.read(options.folder());
        Rulebooks.Checked checked = Simulation.check(read, Rulebooks.of(read));
        List<SourceIndex.Entry> entries = SourceIndex.of(
                read,
                checked.rules().rules(),
                checked.tests(),
                Simulation.of(read, checked).seed(seed).run());
        if (options.json()) {
            Json.write(entries.stream().map(ListSources::tree).toList(), terminal.out());
            terminal.out().println();
        } else {
            entries.forEach(this::tell);
        }
        return 0;
    }

    private void tell(SourceIndex.Entry entry) {
        SourceSentence sentence = entry.sentence();
        terminal.line(
                Phrase.of(sentence.id() + "  ", Style.BOLD)
                        .add(sentence.summary())
                        .add("  " + who(sentence), Style.FAINT),
                5);
        for (SourceIndex.RuleEntry rule : entry.rules()) {
            terminal.line(
                    Phrase.of("     rule  ", Style.FAINT)
                            .add(rule.rule().name())
                            .add(
                                    "  " + rule.rule().position() + "; "
                                            + (rule.rule().grounds() == null
                                                    ? "no grounds"
                                                    : rule.rule().grounds())
                                            + "; " + tested(rule.tests()) + "; applied " + rule.applied() + " times",
                                    Style.FAINT),
                    11);
        }
        for (SourceIndex.FactEntry fact : entry.facts()) {
            terminal.line(
                    Phrase.of("     fact  ", Style.FAINT)
                            .add(fact.citation().entry())
                            .add(
                                    "  " + fact.citation().position()
                                            + (fact.citation().fact().isEmpty()
                                                    ? ""
                                                    : "; " + fact.read() + " events rest on it"),
                                    Style.FAINT),
                    11);
        }
        if (entry.rules().isEmpty() && entry.facts().isEmpty()) {
            terminal.line(Phrase.of("     nothing encodes it", Style.ERROR));
        }
        terminal.line();
    }

    private static String tested(List<String> tests) {
        return tests.isEmpty() ? "no test" : "test '" + tests.get(0) + "'";
    }

    private static String who(SourceSentence sentence) {
        List<String> words = new ArrayList<>();
        words.add(sentence.kind().word());
        if (!sentence.speaker().isEmpty()) {
            words.add(sentence.speaker());
        }
        if (!sentence.side().isEmpty()) {
            words.add("side of " + sentence.side());
        }
        return String.join(", ", words);
    }

    private static Map<String, ?> tree(SourceIndex.Entry entry) {
        SourceSentence sentence = entry.sentence();
        return Json.object(
                "id", sentence.id(),
                "summary", sentence.summary(),
                "kind", sentence.kind().word(),
                "speaker", sentence.speaker(),
                "side", sentence.side(),
                "rules", entry.rules().stream().map(ListSources::tree).toList(),
                "facts",
                        entry.facts().stream()
                                .map(f -> Json.object(
                                        "entry", f.citation().entry(),
                                        "position", f.citation().position().toString(),
                                        "events", f.read()))
                                .toList());
    }

    private static Map<String, ?> tree(SourceIndex.RuleEntry entry) {
        Rule rule = entry.rule();
        return Json.object(
                "key", rule.key(),
                "name", rule.name(),
                "position", rule.position().toString(),
                "grounds", rule.grounds() == null ? "" : rule.grounds().toString(),
                "tests", entry.tests(),
                "applied", entry.applied());
    }
}
