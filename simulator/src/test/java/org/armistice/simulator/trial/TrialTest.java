package org.armistice.simulator.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.event.Event;
import org.armistice.rules.drools.DroolsRules;
import org.armistice.rules.evidence.GapText;
import org.armistice.rules.evidence.Line;
import org.armistice.rules.language.Rulebooks;
import org.armistice.rules.language.trial.RulebookTest;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.rules.reference.SparingRules;
import org.armistice.rules.typed.RuleSet;
import org.armistice.simulator.Run;
import org.junit.jupiter.api.Test;

class TrialTest {
    /** More days show nothing new of matching and take long. */
    private static final int LONGEST = 31;

    @Test
    void aTestThatHoldsPassesAndSaysWhatApplied() {
        Rulebooks.Checked checked = Books.with(Books.test("tired", "after 2 days\nbecause tired force halts"));
        Verdict verdict = new Trial(checked.rules()).run(checked.tests().get(0));
        assertThat(verdict.passes()).isTrue();
        assertThat(verdict.applied()).containsExactly("trial/tired-force-halts");
    }

    @Test
    void everyMissIsNamed() {
        Rulebooks.Checked checked = Books.with(
                Books.test("early", "after 1 day\nthen column's posture is holding\nbecause tired force halts"),
                Books.test("late", "after 2 days\nnot because tired force halts"));
        Trial trial = new Trial(checked.rules());
        assertThat(Books.texts(trial.run(Books.find(checked, "early"))))
                .containsExactly("it is not so that column's posture is holding", "'tired force halts' did not apply");
        assertThat(Books.texts(trial.run(Books.find(checked, "late")))).containsExactly("'tired force halts' applied");
    }

    @Test
    void whatDidNotApplyIsExplainedByItsNearestMiss() {
        Rulebooks.Checked checked = Books.with(Books.test("early", "after 1 day\nbecause tired force halts"));
        Explained explained = explained(checked, "early").get(0);
        assertThat(explained.day()).isEqualTo(1);
        assertThat(explained.attempt()).isNotNull();
        assertThat(explained.attempt().lines())
                .filteredOn(line -> !line.isMet())
                .extracting(
                        line -> line.clause().text(),
                        line -> line.held().held(),
                        line -> line.held().needed())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("for at least patience", 1L, 2L));
    }

    @Test
    void whatIsUntrueIsExplainedByItsValueAndWhatBroughtItAbout() {
        Rulebooks.Checked checked = Books.with(Books.test("late", "after 3 days\nthen column's posture is attacking"));
        Explained explained = explained(checked, "late").get(0);
        Line line = explained.state().get(0);
        assertThat(new GapText(explained.world()).of(line.gaps().get(0)))
                .isEqualTo("column's posture is holding, needed attacking");
        assertThat(explained.chain()).extracting(Event::text).containsExactly("Column halts.");
        assertThat(explained.chain().get(0).day()).isEqualTo(3);
    }

    @Test
    void whatIsAsGivenHasNoChain() {
        Rulebooks.Checked checked = Books.with(Books.test("now", "after 0 days\nthen column's posture is holding"));
        assertThat(explained(checked, "now").get(0).chain()).isEmpty();
    }

    @Test
    void coverageTellsWhatWasSeenOfEachCondition() {
        Rulebooks.Checked checked = Books.with(Books.test("tired", "after 2 days\nbecause tired force halts"));
        RuleCoverage coverage = Coverage.of(checked, checked.tests(), () -> {})
                .of(checked.rules().rules().get(0));
        assertThat(coverage.points().all())
                .extracting(point -> {
                    int number = coverage.points().number(point);
                    return (coverage.sighting().isSeenTrue(number) ? "t" : "-")
                            + (coverage.sighting().isSeenFalse(number) ? "f " : "- ")
                            + point.text();
                })
                .containsExactly(
                        "t- a force F is attacking",
                        "t- F's loyalty is below doubt or F's days of fuel is below 1 day",
                        "t- F's loyalty is below doubt",
                        "-f F's days of fuel is below 1 day",
                        "tf for at least patience",
                        "-f except when F's place is contested");
        assertThat(coverage.applied()).containsExactly("tired");
        assertThat(coverage.staysAway()).isFalse();
    }

    @Test
    void drawsAreSeenOfAChance() {
        String rule = Books.RULE
                .replace("  then  F halts", "  with chance 30 % a day\n  then  F halts")
                .replace("when  a force F is attacking", "each day while  a force F is attacking");
        Rulebooks.Checked checked = Rulebooks.words()
                .with("t.md", rule + Books.test("tired", "after 30 days\nbecause tired force halts"))
                .check();
        RuleCoverage coverage = Coverage.of(checked, checked.tests(), () -> {})
                .of(checked.rules().rules().get(0));
        int chance = coverage.points().all().size() - 1;
        assertThat(coverage.points().all().get(chance).text()).isEqualTo("with chance 30 % a day");
        assertThat(coverage.sighting().isSeenTrue(chance)).isTrue();
    }

    /** The tests run on the last of these; all must see the same, event by event. */
    @Test
    void everyWayOfMatchingGivesTheSameRunOfEveryCoreTest() {
        Rulebooks.Checked core = CoreRulebooksTest.CORE;
        Trial trial = new Trial(core.rules());
        Map<RuleSet, DroolsRules> drools = new IdentityHashMap<>();
        Map<RuleSet, SparingRules> sparing = new IdentityHashMap<>();
        for (RulebookTest test : core.tests()) {
            if (test.samples() > LONGEST) {
                continue;
            }
            RuleSet rules = trial.rulesOf(test);
            List<Event> plain = Trial.play(test, rules, ReferenceMatcher::new).events();
            Run onDrools = Trial.play(
                    test,
                    rules,
                    (own, world) -> drools.computeIfAbsent(own, DroolsRules::of).matcher(world));
            Run onSparing = Trial.play(
                    test,
                    rules,
                    (own, world) ->
                            sparing.computeIfAbsent(own, SparingRules::new).matcher(world));
            assertThat(onDrools.events()).as(test.name()).isEqualTo(plain);
            assertThat(onSparing.events()).as(test.name()).isEqualTo(plain);
        }
    }

    private static List<Explained> explained(Rulebooks.Checked checked, String name) {
        Trial trial = new Trial(checked.rules());
        return new Inquest(checked, trial).of(trial.run(Books.find(checked, name)));
    }
}
