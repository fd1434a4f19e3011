package org.armistice.simulator.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Test.Comparator;
import org.armistice.rules.typed.Variable;
import org.armistice.simulator.RuleMaker;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.Theatre;
import org.junit.jupiter.api.Test;

/** What rules that follow a run make of what they cannot see of it. */
class FollowingTest {
    private static Theatre theatre(Rule... rules) {
        Theatre theatre = new Theatre()
                .faction("gna")
                .faction("lna")
                .set("gna", Faction.RECOGNITION, 0.5)
                .set("gna", Faction.COST_TOLERANCE, 10)
                .set("lna", Faction.COST_TOLERANCE, 20);
        Stream.of(rules).forEach(theatre::rule);
        return theatre;
    }

    /** The day on which a run with the one rules may part from that with the others, as far as a screen can tell. */
    private static Optional<Integer> parting(List<Rule> base, List<Rule> branch, int days, String... changed) {
        Simulation one = theatre(base.toArray(new Rule[0])).simulation().days(days);
        Simulation other = theatre(branch.toArray(new Rule[0])).simulation().days(days);
        Tracker tracker = new Tracker();
        one.followedBy(() -> tracker).run();
        return Screen.of(one, other, Concerned.by(List.of(changed), one.rules(), other.rules()))
                .parting(one.settings().seed(), tracker.trail().orElseThrow());
    }

    private static Rule becomes(String key, int rank, long recognition) {
        return RuleMaker.edge(key)
                .the("gna", Faction.TYPE)
                .precedence(rank)
                .become(0, Faction.RECOGNITION, recognition)
                .make();
    }

    private static Rule exceptionAbove(int tolerance) {
        return RuleMaker.level("r/exception")
                .match("A", Faction.TYPE, RuleMaker.is(0, Faction.COST_TOLERANCE, Comparator.MORE, tolerance))
                .exceptionTo("r/plain")
                .make();
    }

    private static Rule heardAbove(int strength) {
        return RuleMaker.edge("r/heard")
                .match("F", Force.TYPE, RuleMaker.is(0, Force.STRENGTH, Comparator.MORE, strength))
                .rise(0, Force.STRENGTH, 1)
                .make();
    }

    @Test
    void aFiringThatLostIsOfferedAgain() {
        Rule first = becomes("r/first", 1, Fixed.ONE);
        Rule second = becomes("r/second", 2, 0);
        Rule shy = RuleMaker.edge("r/second")
                .the("gna", Faction.TYPE, RuleMaker.is(0, Faction.RECOGNITION, Comparator.LESS, 1))
                .precedence(2)
                .become(0, Faction.RECOGNITION, 0)
                .make();
        assertThat(parting(List.of(first, second), List.of(first, second), 5, "r/second"))
                .isEmpty();
        // On the first day both lose; on the second only the one offers it again.
        assertThat(parting(List.of(first, second), List.of(first, shy), 5, "r/second"))
                .contains(2);
    }

    @Test
    void aRuleThatIsNotHeldBackAnyMoreIsSeen() {
        Rule plain = RuleMaker.level("r/plain")
                .match("A", Faction.TYPE)
                .rise(0, Faction.COST_TOLERANCE, 1)
                .make();
        Rule until14 = exceptionAbove(13);
        Rule until24 = exceptionAbove(23);
        assertThat(parting(List.of(plain, until14), List.of(plain, until14), 9, "r/exception"))
                .isEmpty();
        // 20 is more than 13 from the first day on.
        assertThat(parting(List.of(plain, until14), List.of(plain, until24), 9, "r/exception"))
                .contains(1);
        Rule never = exceptionAbove(1000);
        // The lna reaches 23 on the evening of the third day, and is held back on the fifth.
        assertThat(parting(List.of(plain, until24), List.of(plain, never), 9, "r/exception"))
                .contains(5);
        assertThat(parting(List.of(plain, until24), List.of(plain), 9, "r/exception"))
                .contains(5);
    }

    @Test
    void factsThatCameUnderWayAreKnown() {
        Rule founds = RuleMaker.edge("r/founds")
                .the("gna", Faction.TYPE)
                .effect(new Effect.Create(
                        new Variable(1, "F", Force.TYPE),
                        Force.TYPE,
                        List.of(
                                new Effect.Start(Force.FACTION, new Expression.SlotValue(0)),
                                new Effect.Start(Force.STRENGTH, new Expression.Literal(0)))))
                .make();
        Rule grows = RuleMaker.level("r/grows")
                .match("F", Force.TYPE)
                .rise(0, Force.STRENGTH, 100)
                .make();
        Rule goes = RuleMaker.edge("r/goes")
                .match("F", Force.TYPE, RuleMaker.is(0, Force.STRENGTH, Comparator.MORE, 250))
                .effect(new Effect.Remove(0))
                .make();
        Rule small = heardAbove(350);
        Rule large = heardAbove(150);
        // It is there on the second day, has 200 on the evening of the third, 300 on that of the fourth, and goes on
        // the fifth.
        assertThat(parting(List.of(founds, grows, goes, small), List.of(founds, grows, goes, small), 9, "r/heard"))
                .isEmpty();
        assertThat(parting(List.of(founds, grows, goes, small), List.of(founds, grows, goes, large), 9, "r/heard"))
                .contains(4);
        Rule beyond = heardAbove(500);
        assertThat(parting(List.of(founds, grows, goes, small), List.of(founds, grows, goes, beyond), 9, "r/heard"))
                .as("it goes before it has so many")
                .isEmpty();
    }

    @Test
    void aRuleMoreOrLessIsSeenOnTheDayOnWhichItActs() {
        Rule grows = RuleMaker.level("r/grows")
                .the("gna", Faction.TYPE)
                .rise(0, Faction.COST_TOLERANCE, 1)
                .make();
        Rule waits = RuleMaker.edge("r/waits")
                .the("gna", Faction.TYPE, RuleMaker.is(0, Faction.COST_TOLERANCE, Comparator.MORE, 14))
                .become(0, Faction.RECOGNITION, 0)
                .make();
        assertThat(parting(List.of(grows), List.of(grows, waits), 9, "r/waits")).contains(6);
        assertThat(parting(List.of(grows, waits), List.of(grows), 9, "r/waits")).contains(6);
        assertThat(parting(List.of(grows, waits), List.of(grows), 5, "r/waits")).isEmpty();
    }
}
