package org.armistice.simulator.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.armistice.model.problem.Problem;
import org.armistice.rules.check.Conflict;
import org.armistice.rules.check.Warnings;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.simulator.CoreProcesses;
import org.armistice.simulator.Settings;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.account.RunFailure;
import org.junit.jupiter.api.Test;

/** Conflicts that are found before anything runs, and their worked examples. */
class ConflictsTest {
    private static final String FRONT = "---\nrulebook: trial\nphase: control\n---\n";
    /** In these, no rule is an exception and nothing else. */
    private static final Set<String> STRIPPED =
            Set.of("air.md", "backing.md", "economy.md", "operations.md", "return.md");

    private static final String WEAK = """
            ```rule a weak force holds
              when   a force F has cohesion below 40 %
              then   F's posture becomes holding
            ```
            """;
    private static final String STRONG = """
            ```rule a large force moves
              when   a force F of A has strength above 800 fighters
                and  A's legitimacy is above 50 %%
              %s
              then   F's posture becomes moving
            ```
            """;

    @Test
    void plantedConflictIsFoundAndItsExampleReallyFails() {
        String text = FRONT + WEAK + STRONG.formatted("");
        Conflict found = conflicts(text).get(0);
        Rulebooks.Checked checked =
                Rulebooks.words().with("trial.md", text + found.test()).check();
        RulebookTest test = checked.tests().get(0);
        assertThat(new Trial(checked.rules()).run(test).misses())
                .hasSize(1)
                .allMatch(m -> m.kind() == Miss.Kind.DID_NOT_APPLY);
        Simulation strict = Simulation.of(
                        checked.rules(),
                        Set.of(),
                        test::createWorld,
                        ReferenceMatcher::new,
                        Settings.of(test.name(), test.scenario().firstDay()))
                .days(test.samples())
                .strict();
        assertThatThrownBy(strict::run).isInstanceOf(RunFailure.class);
    }

    @Test
    void conditionsThatExcludeEachOtherAreNoConflict() {
        assertThat(conflicts(FRONT + WEAK + STRONG.formatted("  and  F's cohesion is at least 40 %")))
                .isEmpty();
    }

    @Test
    void exceptionIsNoConflict() {
        assertThat(conflicts(FRONT + WEAK + STRONG.formatted("exception to a weak force holds")))
                .isEmpty();
    }

    @Test
    void exampleOfARuleWithADurationLastsAsLong() {
        String text = FRONT
                + WEAK.replace("  then", "  for at least 3 days\n  then")
                + STRONG.formatted("").replace("when", "each day while");
        assertThat(conflicts(text))
                .singleElement()
                .satisfies(c -> assertThat(c.days()).isEqualTo(3));
    }

    @Test
    void exceptionForOtherFactsIsAConflictStill() {
        String strong = STRONG.formatted("exception to a weak force holds")
                .replace("a force F of A", "SOME and a force G of A");
        String other = strong.replace("F's", "G's");
        String weak =
                FRONT + WEAK.replace("a force F has", "a place P with population above 9 people, and a force F has");
        assertThat(conflicts(weak + other.replace("SOME", "a place P with population above 9 people,")))
                .isEmpty();
        assertThat(conflicts(weak + other.replace("SOME", "a place P with population below 9 people,")))
                .hasSize(1);
    }

    @Test
    void coreRulebooksHaveNothingToWarnOf() {
        Rulebooks core = Rulebooks.core();
        Rulebooks.Checked checked = core.check();
        assertThat(Warnings.of(core, checked, CoreProcesses.parameters(checked.processes()), f -> true)
                        .problems())
                .isEmpty();
    }

    @Test
    void everyExampleFromCoreRulebooksWithoutTheirExceptionsReallyFails() {
        Rulebooks core = Rulebooks.none();
        Rulebooks.core()
                .texts()
                .forEach((file, text) -> core.with(
                        file,
                        STRIPPED.contains(file)
                                ? text.replaceAll("(?m)^  exception to .*\\n|(?s)```test .*?\\n```", "")
                                : text));
        List<Conflict> conflicts =
                Warnings.of(core, core.check(), Set.of(), f -> true).conflicts();
        StringBuilder text =
                new StringBuilder("---\nrulebook: examples\nuses: " + String.join(", ", Rulebooks.CORE) + "\n---\n");
        conflicts.forEach(conflict -> text.append(conflict.test()));
        Rulebooks.Checked checked = core.with("examples.md", text.toString()).check();
        Trial trial = new Trial(checked.rules());
        assertThat(conflicts).hasSizeGreaterThan(8);
        assertThat(checked.tests().stream().filter(t -> t.rulebook().equals("examples")))
                .hasSameSizeAs(conflicts)
                .allSatisfy(test ->
                        assertThat(trial.run(test).misses()).as(test.name()).isNotEmpty());
    }

    @Test
    void contradictoryLimitsNeverHold() {
        assertThat(codes(FRONT + WEAK.replace("below 40 %", "below 20 % and cohesion above 60 %")))
                .contains("never-holds");
    }

    @Test
    void exceptionThatHoldsWhereverItsRuleDoesIsTold() {
        String exception = """
                ```rule a shaken force does as it likes
                  exception to  a weak force holds
                  when   a force F has cohesion below 60 %
                ```
                """;
        assertThat(codes(FRONT + WEAK + exception)).contains("never-fires");
        assertThat(codes(FRONT + WEAK + exception.replace("60 %", "30 %"))).doesNotContain("never-fires");
    }

    @Test
    void leftOverParameterAndRuleWithoutGroundsOrTestAreTold() {
        String params = "```params\nleft 3 days in 1 .. 9 over assumption, grade E\n```\n";
        assertThat(codes(FRONT + params + WEAK)).containsOnly("unused-parameter", "no-grounds", "no-test");
    }

    private static List<Conflict> conflicts(String text) {
        return warnings(text).conflicts();
    }

    private static List<String> codes(String text) {
        return warnings(text).problems().stream().map(Problem::code).toList();
    }

    private static Warnings warnings(String text) {
        Rulebooks books = Rulebooks.words().with("trial.md", text);
        return Warnings.of(books, books.check(), Set.of(), "trial.md"::equals);
    }
}
