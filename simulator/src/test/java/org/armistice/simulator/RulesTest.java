package org.armistice.simulator;

import static org.armistice.simulator.Theatre.shown;
import static org.armistice.simulator.Theatre.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.armistice.model.ceasefire.Ceasefire;
import org.armistice.model.event.Event;
import org.armistice.model.event.Event.Kind;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.operation.Front;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.report.Report;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Expression.Combined;
import org.armistice.rules.typed.Expression.FieldValue;
import org.armistice.rules.typed.Expression.Literal;
import org.armistice.rules.typed.Expression.Operator;
import org.armistice.rules.typed.Expression.SlotValue;
import org.armistice.rules.typed.Sentence;
import org.armistice.rules.typed.Test.Comparator;
import org.armistice.rules.typed.Variable;
import org.armistice.simulator.account.RunFailure;
import org.junit.jupiter.api.Test;

/** When rules go off, and which of them get their way. */
class RulesTest {
    private static Theatre twoFactions() {
        return new Theatre()
                .faction("gna")
                .faction("lna")
                .set("gna", Faction.COST_TOLERANCE, 10)
                .set("lna", Faction.COST_TOLERANCE, 20);
    }

    @Test
    void edgeGoesOffOnceInASpell() {
        Run run = twoFactions()
                .rule(RuleMaker.edge("r/edge")
                        .match("A", Faction.TYPE)
                        .rise(0, Faction.COST_TOLERANCE, 1)
                        .say(" bears more", 0)
                        .make())
                .run(5);

        assertThat(told(run, Kind.RULE)).containsExactly("1: GNA bears more.", "1: LNA bears more.");
    }

    @Test
    void edgeGoesOffAgainInANewSpell() {
        // Below 12 it rises by 5; another rule lets it fall by 1 a day: 10, 14, 13, 12, 11, 15 ...
        Run run = twoFactions()
                .rule(RuleMaker.edge("r/up")
                        .match("A", Faction.TYPE, RuleMaker.is(0, Faction.COST_TOLERANCE, Comparator.LESS, 12))
                        .rise(0, Faction.COST_TOLERANCE, 5)
                        .say(" bears more", 0)
                        .make())
                .rule(RuleMaker.level("r/down")
                        .the("gna", Faction.TYPE)
                        .rise(0, Faction.COST_TOLERANCE, -1)
                        .make())
                .run(6);

        assertThat(told(run, Kind.RULE))
                .filteredOn(t -> t.contains("bears"))
                .containsExactly("1: GNA bears more.", "5: GNA bears more.");
    }

    @Test
    void levelGoesOffEveryDay() {
        Run run = twoFactions()
                .rule(RuleMaker.level("r/level")
                        .the("gna", Faction.TYPE)
                        .rise(0, Faction.COST_TOLERANCE, 1)
                        .make())
                .run(5);

        assertThat(shown(run, "gna", Faction.COST_TOLERANCE)).isEqualTo("15 people");
        assertThat(told(run, Kind.RULE)).hasSize(5);
    }

    @Test
    void refusedDrawSpendsAnEdge() {
        Run run = twoFactions()
                .rule(RuleMaker.edge("r/edge")
                        .match("A", Faction.TYPE)
                        .chance(0)
                        .rise(0, Faction.COST_TOLERANCE, 1)
                        .make())
                .rule(RuleMaker.level("r/level")
                        .match("A", Faction.TYPE)
                        .chance(0.5)
                        .rise(0, Faction.COST_TOLERANCE, 1)
                        .make())
                .run(200);

        assertThat(told(run, Kind.RULE)).hasSizeBetween(160, 240);
        assertThat(run.events()).noneMatch(e -> e.source().key().equals("r/edge"));
    }

    @Test
    void oneFiringForAllStandingsThatShowTheSameFacts() {
        Run run = twoFactions()
                .rule(RuleMaker.edge("r/pairs")
                        .match("A", Faction.TYPE)
                        .match("B", Faction.TYPE)
                        .shows("A")
                        .rise(0, Faction.COST_TOLERANCE, 1)
                        .make())
                .run(2);

        assertThat(told(run, Kind.RULE)).hasSize(2);
        assertThat(shown(run, "gna", Faction.COST_TOLERANCE)).isEqualTo("11 people");
    }

    @Test
    void exceptionDefeatsWhereNamesAgreeAndIsTold() {
        Run run = twoFactions()
                .rule(RuleMaker.edge("r/rule")
                        .match("A", Faction.TYPE)
                        .rise(0, Faction.COST_TOLERANCE, 1)
                        .say(" bears more", 0)
                        .make())
                .rule(RuleMaker.level("r/exception")
                        .match("A", Faction.TYPE, RuleMaker.is(0, Faction.COST_TOLERANCE, Comparator.LESS, 15))
                        .exceptionTo("r/rule")
                        .make())
                .run(4);

        assertThat(told(run, Kind.RULE)).containsExactly("1: LNA bears more.");
        assertThat(told(run, Kind.DEFEATED)).containsExactly("1: 'r/rule' is defeated by 'r/exception'.");
        assertThat(run.find("e2").orElseThrow().bindings()).containsExactly(new Event.Binding("A", "gna", "GNA"));
    }

    @Test
    void defeatedEdgeIsOfferedAgainWhileItHolds() {
        Run run = twoFactions()
                .rule(RuleMaker.edge("r/rule")
                        .the("gna", Faction.TYPE)
                        .become(0, Faction.RECOGNITION, Fixed.ONE)
                        .make())
                .rule(RuleMaker.level("r/grow")
                        .the("gna", Faction.TYPE)
                        .rise(0, Faction.COST_TOLERANCE, 1)
                        .make())
                .rule(RuleMaker.level("r/exception")
                        .the("gna", Faction.TYPE, RuleMaker.is(0, Faction.COST_TOLERANCE, Comparator.LESS, 13))
                        .exceptionTo("r/rule")
                        .make())
                .run(6);

        assertThat(run.events())
                .filteredOn(e -> e.source().key().equals("r/rule"))
                .extracting(e -> e.day() + " " + e.kind())
                .containsExactly("1 DEFEATED", "4 RULE");
    }

    private static Theatre conflict(int precedenceOfFirst, int precedenceOfSecond) {
        return twoFactions()
                .rule(RuleMaker.edge("r/first")
                        .the("gna", Faction.TYPE)
                        .precedence(precedenceOfFirst)
                        .become(0, Faction.RECOGNITION, Fixed.ONE)
                        .rise(0, Faction.COST_TOLERANCE, 100)
                        .make())
                .rule(RuleMaker.edge("r/second")
                        .the("gna", Faction.TYPE)
                        .precedence(precedenceOfSecond)
                        .become(0, Faction.RECOGNITION, 0)
                        .rise(0, Faction.COST_TOLERANCE, 1000)
                        .make());
    }

    @Test
    void loserOfAConflictDoesNothingAtAll() {
        Run run = conflict(2, 1).run(1);

        assertThat(shown(run, "gna", Faction.RECOGNITION)).isEqualTo("0 %");
        assertThat(shown(run, "gna", Faction.COST_TOLERANCE)).isEqualTo("1010 people");
        assertThat(told(run, Kind.CONFLICT))
                .containsExactly("1: 'r/first' gives way to 'r/second' over GNA's recognition.");
    }

    @Test
    void loserOfAConflictIsOfferedAgain() {
        Run run = conflict(1, 2).run(2);

        assertThat(run.events())
                .filteredOn(e -> e.kind() == Kind.RULE)
                .extracting(e -> e.day() + " " + e.source().key())
                .containsExactly("1 r/first", "2 r/second");
    }

    @Test
    void evenConflictIsDrawn() {
        Simulation simulation = conflict(1, 1).simulation().days(1);
        List<String> winners = java.util.stream.LongStream.range(0, 40)
                .mapToObj(seed -> shown(simulation.seed(seed).run(), "gna", Faction.RECOGNITION))
                .distinct()
                .toList();

        assertThat(winners).containsExactlyInAnyOrder("0 %", "100 %");
    }

    @Test
    void conflictEndsAStrictRun() {
        assertThatThrownBy(() -> conflict(1, 1).simulation().strict().days(1).run())
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("day 1: rule conflict: 'r/")
                .hasMessageContaining("over GNA's recognition.");
    }

    @Test
    void equalValuesAgree() {
        Run run = twoFactions()
                .rule(RuleMaker.edge("r/first")
                        .the("gna", Faction.TYPE)
                        .become(0, Faction.RECOGNITION, Fixed.ONE)
                        .make())
                .rule(RuleMaker.edge("r/second")
                        .the("gna", Faction.TYPE)
                        .become(0, Faction.RECOGNITION, Fixed.ONE)
                        .make())
                .run(1);

        assertThat(told(run, Kind.RULE)).hasSize(2);
        assertThat(told(run, Kind.CONFLICT)).isEmpty();
    }

    @Test
    void firingThatChangesNothingIsNoEventButSpent() {
        Run run = twoFactions()
                .set("gna", Faction.RECOGNITION, 1)
                .rule(RuleMaker.edge("r/same")
                        .the("gna", Faction.TYPE)
                        .become(0, Faction.RECOGNITION, Fixed.ONE)
                        .make())
                .rule(RuleMaker.level("r/away")
                        .the("gna", Faction.TYPE)
                        .phase(Phase.CEASEFIRE)
                        .become(0, Faction.RECOGNITION, 0)
                        .make())
                .run(3);

        assertThat(run.events()).extracting(e -> e.source().key()).containsExactly("test", "r/away");
    }

    @Test
    void createdFactIsNamedByRuleFactsAndDay() {
        Run run = new Theatre()
                .add(Front.TYPE, "sirte-front")
                .rule(RuleMaker.edge("ceasefire/truce-begins")
                        .match("X", Front.TYPE)
                        .effect(new Effect.Create(
                                new Variable(1, "C", Ceasefire.TYPE),
                                Ceasefire.TYPE,
                                List.of(new Effect.Start(Ceasefire.FRONT, new SlotValue(0)))))
                        .effect(new Effect.Become(1, Ceasefire.VIOLATIONS, new Literal(Fixed.of(3))))
                        .say(" begins", 1)
                        .make())
                .run(2);

        Ceasefire truce = run.world().get(Ceasefire.TYPE, "truce-begins.sirte-front.1");
        assertThat(truce.getName()).isEqualTo("ceasefire (SIRTE-FRONT)");
        assertThat(truce.getFront()).isNotNull();
        assertThat(truce.getViolations()).isEqualTo(Fixed.of(3));
        assertThat(told(run, Kind.RULE)).containsExactly("1: Ceasefire (SIRTE-FRONT) begins.");
        assertThat(run.figures()).isEmpty();
    }

    @Test
    void removedFactIsGoneForLaterRules() {
        Run run = twoFactions()
                .rule(RuleMaker.level("r/remove")
                        .the("lna", Faction.TYPE)
                        .effect(new Effect.Remove(0))
                        .make())
                .rule(RuleMaker.level("s/count")
                        .match("A", Faction.TYPE)
                        .phase(Phase.DIPLOMACY)
                        .rise(0, Faction.COST_TOLERANCE, 1)
                        .make())
                .run(2);

        assertThat(run.world().find("lna")).isEmpty();
        assertThat(told(run, Kind.RULE)).hasSize(3);
    }

    @Test
    void oneOfPicksByWeightAndTellsIt() {
        Effect.Alternative never = new Effect.Alternative(
                new Literal(0),
                List.of(new Effect.Become(0, Faction.RECOGNITION, new Literal(0))),
                sentence("never"),
                null);
        Effect.Alternative often = new Effect.Alternative(
                new Literal(Fixed.of(3)),
                List.of(new Effect.Rise(0, Faction.COST_TOLERANCE, new Literal(Fixed.ONE), false)),
                sentence("often"),
                null);
        Effect.Alternative seldom = new Effect.Alternative(
                new Literal(Fixed.of(1)),
                List.of(new Effect.Rise(0, Faction.COST_TOLERANCE, new Literal(-Fixed.ONE / 1000), false)),
                sentence("seldom"),
                null);
        Run run = twoFactions()
                .rule(RuleMaker.level("r/choice")
                        .match("A", Faction.TYPE)
                        .effect(new Effect.OneOf(List.of(never, often, seldom)))
                        .make())
                .run(200);

        assertThat(run.events()).filteredOn(e -> e.text().equals("Often.")).hasSizeBetween(270, 330);
        assertThat(run.events()).filteredOn(e -> e.text().equals("Seldom.")).hasSizeBetween(70, 130);
    }

    private static Sentence sentence(String text) {
        return new Sentence(List.of(new Sentence.Part(text, -1)));
    }

    @Test
    void overflowNamesTheRule() {
        assertThatThrownBy(() -> twoFactions()
                        .rule(RuleMaker.level("r/huge")
                                .the("gna", Faction.TYPE)
                                .effect(new Effect.Become(
                                        0,
                                        Faction.COST_TOLERANCE,
                                        new Combined(
                                                Operator.PLUS,
                                                new Literal(Long.MAX_VALUE),
                                                new FieldValue(0, Faction.COST_TOLERANCE))))
                                .make())
                        .run(1))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining("day 1: 'r/huge' (r.md:7:1)");
    }

    @Test
    void tooManyCreatedFactsEndTheRun() {
        assertThatThrownBy(() -> twoFactions()
                        .rule(RuleMaker.level("r/many")
                                .match("A", Faction.TYPE)
                                .effect(new Effect.Create(new Variable(1, "R", Report.TYPE), Report.TYPE, List.of()))
                                .make())
                        .run(6000))
                .isInstanceOf(RunFailure.class)
                .hasMessageContaining(
                        "day 5001: more than 10000 facts came into the world; the last is 'many.gna.5001'.");
    }

    @Test
    void causesLeadFromEventToEvent() {
        Run run = twoFactions()
                .rule(RuleMaker.edge("a/one")
                        .the("gna", Faction.TYPE)
                        .become(0, Faction.RECOGNITION, Fixed.ONE)
                        .make())
                .rule(RuleMaker.edge("b/two")
                        .the("gna", Faction.TYPE, RuleMaker.is(0, Faction.RECOGNITION, Comparator.EQUAL, 1))
                        .the("lna", Faction.TYPE)
                        .phase(Phase.DIPLOMACY)
                        .become(1, Faction.RECOGNITION, Fixed.ONE / 2)
                        .make())
                .run(1);

        Event two = run.find("e3").orElseThrow();
        assertThat(two.readings()).containsExactly(new Event.Reading("gna", "GNA", "recognition", "100 %", "e2"));
        assertThat(two.changes()).containsExactly(new Event.Change("lna", "LNA", "recognition", "unknown", "50 %"));
        assertThat(two.causes()).containsExactly("e2");
        assertThat(run.find("e2").orElseThrow().causes()).isEmpty();
        assertThat(two.source()).isEqualTo(new Event.Source("b/two", "two", "b.md", 7, List.of("S1"), ""));
        assertThat(run.find("e4")).isEmpty();
    }
}
