package org.armistice.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.RuleSet;
import org.junit.jupiter.api.Test;

class MutantsTest {
    private static final Step QUARTER = new Step(Fixed.ONE / 4);
    private static final String FRONT = "---\nrulebook: trial\nphase: supply\n---\n";

    @Test
    void numbersAndParametersAreShiftedBothWays() {
        assertThat(changes("""
                ```params
                patience 8 days in 3 .. 14 how long assumption, grade D: a guess
                ```
                ```rule r
                  when a force F is attacking and F's days of fuel is below 4 days
                  for at least patience
                  then F's loyalty falls by 10 points
                ```
                """))
                .contains(
                        "THRESHOLD 4 -> 5",
                        "THRESHOLD 4 -> 3",
                        "DURATION patience -> (patience plus 2 days)",
                        "DURATION patience -> (patience minus 2 days)",
                        "AMOUNT 10 -> 12.5",
                        "AMOUNT 10 -> 7.5");
    }

    @Test
    void wholeNumbersMoveByAtLeastOne() {
        assertThat(new Step(Fixed.ONE / 4).of(Fixed.of(2), Unit.NUMBER)).isEqualTo(Fixed.of(1));
        assertThat(new Step(Fixed.ONE / 4).of(Fixed.ONE * 6 / 10, Unit.NUMBER)).isEqualTo(Fixed.ONE * 15 / 100);
        assertThat(new Step(Fixed.ONE / 4).of(0, Unit.PERCENT)).isEqualTo(Fixed.ONE / 100);
    }

    @Test
    void limitsAreTakenInOrLeftOut() {
        assertThat(changes("""
                ```rule r
                  when a force F has loyalty at least 40 %, strength below 50 fighters and F's target is known
                  then F halts
                ```
                """))
                .contains("OPERATOR at least -> above", "OPERATOR below -> at most")
                .noneMatch(change -> change.startsWith("OPERATOR is"));
    }

    @Test
    void everyConditionIsLeftOutInTurn() {
        assertThat(changes("""
                ```rule r
                  when a force F of A is attacking
                   and no force G of A is at F's target
                  except when F's place is contested
                  with chance 10 % a day
                  then F halts
                ```
                """))
                .contains(
                        "CONDITION of A -> ",
                        "CONDITION is attacking -> ",
                        "CONDITION no force G of A is at F's target -> ",
                        "CONDITION is at F's target -> ",
                        "CONDITION except when F's place is contested -> ",
                        "CONDITION with chance 10 % a day -> ");
    }

    @Test
    void whatIsLeftOutTakesAlongWhatOnlyItNeeded() {
        Rule rule = mutant("""
                ```rule r
                  when a force F is attacking and F's place's holder's strength is below 50 fighters
                  then F halts
                ```
                """, "F's place's holder's strength is below 50 fighters");
        assertThat(rule.branches().get(0).watch().conditions()).hasSize(1);
    }

    @Test
    void aSideOfAnOrIsLeftOutAsASide() {
        String book = """
                ```rule r
                  when a force F is mobile and F's target is known
                   and F is attacking or F's loyalty is below 40 %
                  then F halts
                ```
                """;
        assertThat(changes(book)).contains("CONDITION F's loyalty is below 40 % -> ");
        Rule rule = mutant(book, "F's loyalty is below 40 %");
        assertThat(rule.branches()).hasSize(1);
        assertThat(rule.toString()).contains("posture").doesNotContain("loyalty");
    }

    @Test
    void aChoiceBecomesTheNext() {
        assertThat(changes("""
                ```rule r
                  when a force F is attacking
                  then F's posture becomes holding and F is not mobile
                ```
                """)).contains("VALUE holding -> attacking", "VALUE not mobile -> mobile");
    }

    @Test
    void wordsOfADefinitionChangeInAllRulesThatUseIt() {
        String book = """
                ```define
                a force F is tired
                  when F's loyalty is below 40 %
                ```
                ```rule r
                  when a force F is tired
                  then F halts
                ```
                ```rule q
                  when a force F is attacking and F is tired
                  then F halts
                ```
                """;
        List<Mutant> mutants = mutants(book);
        assertThat(mutants)
                .filteredOn(m -> m.before().equals("40") && m.after().equals("50"))
                .singleElement()
                .satisfies(m -> assertThat(m.rules().keySet()).containsExactly("trial/q", "trial/r"));
        assertThat(mutants)
                .filteredOn(m -> m.before().equals("is tired"))
                .allSatisfy(m -> assertThat(m.rules()).hasSize(1));
    }

    @Test
    void mutantsStandInTheOrderOfTheTextAndAreTheSameEachTime() {
        List<Mutant> mutants = Mutants.of(Rulebooks.core().withoutTests().check(), QUARTER);
        assertThat(mutants).hasSizeGreaterThan(3000);
        assertThat(mutants)
                .isSortedAccordingTo(Comparator.comparing((Mutant m) -> m.span().file())
                        .thenComparingInt(m -> m.span().line())
                        .thenComparingInt(m -> m.span().column()));
        assertThat(Mutants.of(Rulebooks.core().withoutTests().check(), QUARTER))
                .extracting(m -> m.span() + m.before() + m.after())
                .isEqualTo(mutants.stream()
                        .map(m -> m.span() + m.before() + m.after())
                        .toList());
    }

    @Test
    void aMutantReplacesItsRulesAlone() {
        Rulebooks.Checked checked = check("""
                ```rule r
                  when a force F is attacking
                  then F halts
                ```
                ```rule q
                  when a force F is moving
                  then F halts
                ```
                """);
        Mutant mutant = Mutants.of(checked, QUARTER).get(0);
        RuleSet changed = mutant.in(checked.rules());
        assertThat(changed.rules()).hasSize(2);
        assertThat(changed.find("trial/q")).isEqualTo(checked.rules().find("trial/q"));
        assertThat(changed.find("trial/r")).isNotEqualTo(checked.rules().find("trial/r"));
    }

    private static Rule mutant(String blocks, String before) {
        return mutants(blocks).stream()
                .filter(m -> m.before().equals(before) && m.after().isEmpty())
                .map(m -> m.rules().get("trial/r").rule())
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static List<String> changes(String blocks) {
        return mutants(blocks).stream()
                .map(m -> m.kind() + " " + m.before() + " -> " + m.after())
                .toList();
    }

    private static List<Mutant> mutants(String blocks) {
        return Mutants.of(check(blocks), QUARTER).stream()
                .filter(m -> m.span().file().equals("t.md"))
                .toList();
    }

    private static Rulebooks.Checked check(String blocks) {
        return Rulebooks.words().with("t.md", FRONT + blocks).check();
    }
}
