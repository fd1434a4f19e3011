package org.armistice.simulator.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.armistice.model.event.Event;
import org.armistice.rules.language.RulebookTest;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.rules.reference.Search;
import org.armistice.rules.table.Row;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Run;
import org.armistice.simulator.Settings;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.firing.Defeat;
import org.jspecify.annotations.Nullable;

/** Runs test blocks of rulebooks. */
public final class Trial {
    private final RuleSet rules;

    /** @param rules of all rulebooks; each test picks those of its own and of those that it uses */
    public Trial(RuleSet rules) {
        this.rules = rules;
    }

    /** What is not as the test expects, in sentences; nothing if it passes. */
    public List<String> failures(RulebookTest test) {
        Run run = Simulation.of(
                        rulesOf(test),
                        test.processes(),
                        test::createWorld,
                        ReferenceMatcher::new,
                        Settings.of(test.name(), test.scenario().firstDay()))
                .days(test.samples())
                .run();
        Set<String> applied = run.events().stream()
                .filter(event -> event.kind() == Event.Kind.RULE)
                .map(event -> event.source().name())
                .collect(Collectors.toSet());
        addExceptions(run, applied);
        addTables(applied);
        List<String> failures = new ArrayList<>();
        for (RulebookTest.Expectation expected : test.expectations()) {
            if (!new Search(run.world()).exists(expected.conditions(), new Object[expected.slots()])) {
                failures.add("it is not so that " + expected.text());
            }
        }
        for (String rule : test.because()) {
            if (!applied.contains(rule)) {
                failures.add("'" + rule + "' did not apply" + (isKnown(rule) ? "" : "; there is no such rule"));
            }
        }
        for (String rule : test.notBecause()) {
            if (applied.contains(rule)) {
                failures.add("'" + rule + "' applied");
            } else if (!isKnown(rule)) {
                failures.add("there is no rule '" + rule + "'");
            }
        }
        return failures;
    }

    /** A mere exception has no event of its own; it has applied where it held another rule back. */
    private void addExceptions(Run run, Set<String> applied) {
        run.events().stream()
                .flatMap(event -> Defeat.exception(event).stream())
                .flatMap(key -> rules.find(key).stream())
                .forEach(rule -> applied.add(rule.name()));
    }

    /** A table has applied where one of its rows has. */
    private void addTables(Set<String> applied) {
        for (Rule rule : rules.rules()) {
            Row row = rule.row();
            if (row != null && applied.contains(rule.name())) {
                applied.add(row.name());
            }
        }
    }

    private boolean isKnown(String name) {
        return rules.rules().stream().anyMatch(r -> r.name().equals(name) || isTable(r.row(), name));
    }

    private static boolean isTable(@Nullable Row row, String name) {
        return row != null && row.name().equals(name);
    }

    private RuleSet rulesOf(RulebookTest test) {
        return new RuleSet(
                rules.rules().stream()
                        .filter(r -> test.rulebooks()
                                .contains(r.key().substring(0, r.key().indexOf('/'))))
                        .toList(),
                rules.parameters());
    }
}
