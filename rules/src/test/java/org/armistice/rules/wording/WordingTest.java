package org.armistice.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.typed.Rule;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final String BOOK = """
            ---
            rulebook: trial
            phase: supply
            ---
            ```params
            patience 7 days in 3 .. 14 how long assumption, grade D: a guess
            luck 20 % in 10 .. 30 how often assumption, grade D: a guess
            ```
            ```define
            a force F is in trouble
              when F's loyalty is below 40 % or F's days of fuel is below 1 day
            ```
            ```rule r
              when  a force F of A is attacking
               and  F is in trouble or F's strength is below 50 fighters
                    for at least patience
               and  some place is held by A
              for at least 2 days
              except when  F is at a place P and P is contested
              with chance  luck a day
              then  F halts
            ```
            """;

    private final Rulebooks.Checked checked =
            Rulebooks.words().with("t.md", BOOK).check();
    private final Rule rule = checked.rules().rules().get(0);
    private final Wording wording = checked.wording(rule);

    @Test
    void clausesStandInTheOrderOfTheTextWithTheirPlaces() {
        assertThat(wording.clauses().get(0))
                .extracting(c -> c.span().line() + ":" + c.span().column() + " " + c.kind() + " " + c.text())
                .containsExactly(
                        "14:9 CONDITION a force F of A is attacking",
                        "15:9 CONDITION F is in trouble or F's strength is below 50 fighters",
                        "16:9 DURATION for at least patience",
                        "17:9 CONDITION some place is held by A",
                        "19:3 EXCEPTION except when F is at a place P and P is contested",
                        "18:3 DURATION for at least 2 days",
                        "20:3 NEEDED with chance luck a day");
    }

    @Test
    void sidesOfAnOrAreClausesOfTheirOwn() {
        assertThat(wording.clauses().get(0).get(1).sides())
                .extracting(Clause::text)
                .containsExactly("F is in trouble", "F's strength is below 50 fighters");
    }

    @Test
    void everyConditionBelongsToAClause() {
        for (Rule any : Rulebooks.core().withoutTests().check().rules().rules()) {
            Wording of = Wording.without(any);
            assertThat(of.clauses()).hasSameSizeAs(any.branches());
        }
        Rulebooks.Checked core = Rulebooks.core().withoutTests().check();
        assertThat(core.rules().rules()).allSatisfy(any -> {
            Wording of = core.wording(any);
            for (int i = 0; i < of.clauses().size(); i++) {
                int written = of.clauses().get(i).stream()
                        .mapToInt(c -> c.conditions().size())
                        .sum();
                assertThat(written)
                        .as(any.key())
                        .isEqualTo(of.body().alternatives().get(i).conditions().size());
            }
        });
    }

    @Test
    void theChanceHasItsWords() {
        assertThat(wording.chance(rule)).hasValueSatisfying(mark -> {
            assertThat(mark.words()).isEqualTo("with chance luck a day");
            assertThat(mark.span()).hasToString("t.md:20:3");
        });
    }

    @Test
    void sidesThatBringFactsInMakeBranchesThatShareTheirOtherClauses() {
        Rulebooks.Checked other = Rulebooks.words()
                .with("t.md", BOOK.replace("F's strength is below 50 fighters", "F's place is contested"))
                .check();
        List<List<Clause>> clauses = other.wording(other.rules().rules().get(0)).clauses();
        assertThat(clauses).hasSize(2);
        assertThat(clauses)
                .extracting(branch -> branch.get(1).text())
                .containsExactly("F is in trouble", "F's place is contested");
        assertThat(clauses.get(0).get(0).span()).isEqualTo(clauses.get(1).get(0).span());
    }
}
