package org.armistice.app.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.event.Event;
import org.armistice.model.scenario.Scenario;
import org.armistice.model.source.Citation;
import org.armistice.model.source.Citations;
import org.armistice.model.source.SourceSentence;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.typed.Rule;
import org.armistice.simulator.Run;

/** For each sentence of a scenario's source, what it raised, what shows it at work, and how often it was at work. */
final class SourceIndex {
    /**
     * What one sentence raised.
     *
     * @param facts facts and assumptions of the scenario that name it
     */
    record Entry(SourceSentence sentence, List<RuleEntry> rules, List<FactEntry> facts) {}

    /**
     * A rule that a sentence raised.
     *
     * @param tests names of the test blocks in which it is seen to apply
     * @param applied how often it applied in the run
     */
    record RuleEntry(Rule rule, List<String> tests, int applied) {}

    /**
     * A fact or assumption that a sentence raised.
     *
     * @param read how many events of the run rest on the fact, 0 for an assumption of its own
     */
    record FactEntry(Citation citation, int read) {}

    private final Map<String, List<String>> tests = new HashMap<>();
    private final Map<String, Integer> applied = new HashMap<>();
    private final Map<String, Integer> read = new HashMap<>();

    private SourceIndex() {}

    /**
     * Looks everything up.
     *
     * @param run of the scenario under these rules
     */
    static List<Entry> of(Scenario scenario, List<Rule> rules, List<RulebookTest> testBlocks, Run run) {
        SourceIndex index = new SourceIndex();
        for (RulebookTest test : testBlocks) {
            test.because()
                    .forEach(name -> index.tests
                            .computeIfAbsent(name, n -> new ArrayList<>())
                            .add(test.name()));
        }
        run.events().forEach(index::count);
        List<Citation> citations = Citations.of(scenario);
        return scenario.source().stream()
                .map(sentence -> index.entry(sentence, rules, citations))
                .toList();
    }

    private void count(Event event) {
        if (event.kind() == Event.Kind.RULE) {
            applied.merge(event.source().key(), 1, Integer::sum);
        }
        Set<String> facts = new HashSet<>();
        event.readings().forEach(r -> facts.add(r.fact()));
        event.bindings().forEach(b -> facts.add(b.fact()));
        facts.forEach(fact -> read.merge(fact, 1, Integer::sum));
    }

    private Entry entry(SourceSentence sentence, List<Rule> rules, List<Citation> citations) {
        return new Entry(
                sentence,
                rules.stream()
                        .filter(rule -> rule.raisedBy().contains(sentence.id()))
                        .map(rule -> new RuleEntry(
                                rule, tests.getOrDefault(rule.name(), List.of()), applied.getOrDefault(rule.key(), 0)))
                        .toList(),
                citations.stream()
                        .filter(citation -> citation.sentence().equals(sentence.id()))
                        .map(citation -> new FactEntry(citation, read.getOrDefault(citation.fact(), 0)))
                        .toList());
    }
}
