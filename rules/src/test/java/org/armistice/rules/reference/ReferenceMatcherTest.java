package org.armistice.rules.reference;

import static org.armistice.rules.TypedRules.atLeast;
import static org.armistice.rules.TypedRules.equal;
import static org.armistice.rules.TypedRules.fact;
import static org.armistice.rules.TypedRules.literal;
import static org.armistice.rules.TypedRules.match;
import static org.armistice.rules.TypedRules.none;
import static org.armistice.rules.TypedRules.number;
import static org.armistice.rules.TypedRules.only;
import static org.armistice.rules.TypedRules.present;
import static org.armistice.rules.TypedRules.read;
import static org.armistice.rules.TypedRules.rule;
import static org.armistice.rules.TypedRules.the;
import static org.armistice.rules.TypedRules.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.TypedRules;
import org.armistice.rules.Worlds;
import org.armistice.rules.match.Standing;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Fold;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Watch;
import org.junit.jupiter.api.Test;

class ReferenceMatcherTest {
    private static final Variable F = fact(0, "F", Force.TYPE);
    private static final Variable A = fact(1, "A", Faction.TYPE);
    private static final Variable G = fact(2, "", Force.TYPE);
    private static final Variable PATIENCE = fact(3, "", Assumption.TYPE);
    private static final Variable N = number(4);
    private static final Condition ATTACKED = attacked(F);

    private final Worlds worlds = new Worlds()
            .factions("gna", "lna")
            .place("sirte", "lna")
            .force("f1", "lna", "sirte", 100)
            .force("f2", "lna", "sirte", 200);

    @Test
    void standingNamesRuleFactsAndDay() {
        Standing standing =
                sampleOnce(rule("r").of(A).when(match(A), only(F, "f1"))).get(1);

        assertThat(standing.rule().key()).isEqualTo("r");
        assertThat(standing.bindings()[A.slot()]).isSameAs(worlds.fact("lna"));
        assertThat(standing.bindings()[F.slot()]).isSameAs(worlds.fact("f1"));
        assertThat(standing.since()).isEqualTo(1);
    }

    @Test
    void onlyRulesOfThePhaseAreSampled() {
        ReferenceMatcher matcher = matcher(rule("r").of(F).when(match(F)));

        assertThat(matcher.sample(Phase.SUPPLY, 1)).isEmpty();
        assertThat(matcher.sample(Phase.COMBAT, 1)).hasSize(2);
    }

    @Test
    void standingsAreOrderedByRuleThenByIdsOfVariables() {
        worlds.force("f0", "gna", "sirte");

        assertThat(texts(sampleOnce(
                        rule("z").of(F).when(match(F)),
                        rule("a").of(A, F).when(match(F), match(A, equal(read(F, Force.FACTION), the(A)))))))
                .containsExactly("a gna f0", "a lna f1", "a lna f2", "z f0", "z f1", "z f2");
    }

    @Test
    void severalWaysForOneKeyAreOneStandingWithTheFirstWay() {
        List<Standing> standings =
                sampleOnce(rule("r").of(A).when(match(A), match(F, equal(read(F, Force.FACTION), the(A)))));

        assertThat(texts(standings)).containsExactly("r lna");
        assertThat(standings.get(0).bindings()[F.slot()]).isSameAs(worlds.fact("f1"));
    }

    @Test
    void ruleWithoutVariablesHoldsOnceOrNot() {
        assertThat(texts(sampleOnce(rule("r").when(match(F))))).containsExactly("r");
        assertThat(texts(sampleOnce(rule("r").when(match(F, atLeast(read(F, Force.STRENGTH), literal(201)))))))
                .isEmpty();
    }

    @Test
    void slotsOfNestedGroupsAreNull() {
        Standing standing = sampleOnce(rule("r")
                        .of(A)
                        .when(match(A), total(N, Fold.SUM, read(F, Force.STRENGTH), match(F)), present(match(G))))
                .get(0);

        assertThat(standing.bindings()).containsOnly(worlds.fact("gna"), Fixed.of(300), null);
        assertThat(standing.bindings()[N.slot()]).isEqualTo(Fixed.of(300));
    }

    @Test
    void sinceIsTheFirstDayOfTheUnbrokenRun() {
        ReferenceMatcher matcher = matcher(rule("r").of(F).when(match(F), ATTACKED));

        assertThat(days(matcher, "xx.xxx"))
                .containsExactly("1 f1 since 1", "2 f1 since 1", "4 f1 since 4", "5 f1 since 4", "6 f1 since 4");
    }

    @Test
    void firstBranchThatHoldsIsReportedAndTheRunGoesOnAcrossBranches() {
        ReferenceMatcher matcher = matcher(rule("r")
                .of(F)
                .when(only(F, "f1", equal(read(F, Force.UNDER_AIR_ATTACK), literal(0.000001))))
                .when(only(F, "f1", equal(read(F, Force.STRENGTH), literal(100)))));
        List<String> seen = new ArrayList<>();
        for (int day = 1; day <= 4; day++) {
            attack("f1", day == 2 || day == 3);
            worlds.set("f1", Force.STRENGTH, day == 3 ? 99 : 100);
            for (Standing s : matcher.sample(Phase.COMBAT, day)) {
                seen.add(day + ": branch " + s.rule().branches().indexOf(s.branch()) + " since " + s.since());
            }
        }
        assertThat(seen)
                .containsExactly(
                        "1: branch 1 since 1", "2: branch 0 since 1", "3: branch 0 since 1", "4: branch 1 since 1");
    }

    @Test
    void threeDaysAreReachedOnTheThirdSampleAfterTheFirst() {
        ReferenceMatcher matcher = matcher(rule("r").of(F).whenFor(literal(3), match(F), ATTACKED));

        assertThat(days(matcher, "xxxxx")).containsExactly("4 f1 since 4", "5 f1 since 4");
    }

    @Test
    void gapStartsTheClockAnew() {
        ReferenceMatcher matcher = matcher(rule("r").of(F).whenFor(literal(2), match(F), ATTACKED));

        assertThat(days(matcher, "xx.xx.xxxx")).containsExactly("9 f1 since 9", "10 f1 since 9");
    }

    @Test
    void noDaysNeedTodayAlone() {
        assertThat(days(matcher(rule("r").of(F).whenFor(literal(0), match(F), ATTACKED)), ".x.x"))
                .containsExactly("2 f1 since 2", "4 f1 since 4");
    }

    @Test
    void partOfADayCountsAsADay() {
        ReferenceMatcher matcher = matcher(rule("r").of(F).whenFor(literal(1.5), match(F), ATTACKED));

        assertThat(days(matcher, "xxx")).containsExactly("3 f1 since 3");
    }

    @Test
    void unknownDurationIsNeverReached() {
        assertThat(days(matcher(rule("r").of(F).whenFor(none(), match(F), ATTACKED)), "xxxx"))
                .isEmpty();
    }

    @Test
    void durationMayBeAParameter() {
        worlds.assumption("supply.patience", 2);
        ReferenceMatcher matcher = matcher(rule("r")
                .of(F)
                .branch(
                        List.of(new Clock(watched(), read(PATIENCE, Assumption.VALUE), null)),
                        only(PATIENCE, "supply.patience"),
                        match(F),
                        ATTACKED));

        assertThat(days(matcher, "xxxx")).containsExactly("3 f1 since 3", "4 f1 since 3");
    }

    @Test
    void clockRunsWhileTheRestOfTheRuleDoesNotHold() {
        ReferenceMatcher matcher = matcher(rule("r")
                .of(F)
                .branch(
                        List.of(new Clock(watched(), literal(2), null)),
                        match(F, atLeast(read(F, Force.STRENGTH), literal(150))),
                        ATTACKED));
        List<String> seen = new ArrayList<>();
        attack("f1", true);
        for (int day = 1; day <= 5; day++) {
            worlds.set("f1", Force.STRENGTH, day == 4 ? 150 : 100);
            seen.addAll(says(matcher, day));
        }

        assertThat(seen).containsExactly("4 f1 since 4");
    }

    @Test
    void windowCountsTrueSamplesAmongTheLatest() {
        ReferenceMatcher matcher = matcher(window(2, 3));

        // The rule itself asks for nothing but the two true samples.
        assertThat(days(matcher, "x.x..xx...")).containsExactly("3 f1 since 3", "7 f1 since 7", "8 f1 since 7");
    }

    @Test
    void windowLongerThanTheRunCountsWhatThereIs() {
        assertThat(days(matcher(window(2, 100)), "x..x.."))
                .containsExactly("4 f1 since 4", "5 f1 since 4", "6 f1 since 4");
    }

    @Test
    void allClocksMustBeSatisfied() {
        Clock oneDay = new Clock(watched(), literal(1), null);
        Clock threeOfFive = new Clock(watched(), literal(3), literal(5));

        assertThat(days(matcher(rule("r").of(F).branch(List.of(oneDay, threeOfFive), match(F))), "x.xx.x"))
                .containsExactly("4 f1 since 4");
    }

    @Test
    void wayWhoseClockHasRunIsPreferredToAnEarlierOneWhoseClockHasNot() {
        worlds.set("f2", Force.UNDER_AIR_ATTACK, true);
        ReferenceMatcher matcher = matcher(rule("r")
                .of(A)
                .branch(
                        List.of(new Clock(watched(), literal(1), null)),
                        match(A),
                        match(F, equal(read(F, Force.FACTION), the(A))),
                        ATTACKED));
        matcher.sample(Phase.COMBAT, 1);
        attack("f1", true);

        assertThat(matcher.sample(Phase.COMBAT, 2).get(0).bindings()[F.slot()]).isSameAs(worlds.fact("f2"));
    }

    @Test
    void clockRunsForEachFactByItself() {
        ReferenceMatcher matcher = matcher(rule("r").of(F).whenFor(literal(1), match(F), ATTACKED));
        attack("f1", true);
        matcher.sample(Phase.COMBAT, 1);
        attack("f1", false);
        attack("f2", true);

        assertThat(matcher.sample(Phase.COMBAT, 2)).isEmpty();
        assertThat(says(matcher, 3)).containsExactly("3 f2 since 3");
    }

    @Test
    void factsThatComeAndGoAreSeen() {
        ReferenceMatcher matcher = matcher(rule("r").of(F).when(match(F)));
        assertThat(says(matcher, 1)).containsExactly("1 f1 since 1", "1 f2 since 1");

        worlds.remove("f1").force("f3", "gna", "sirte");

        assertThat(says(matcher, 2)).containsExactly("2 f2 since 1", "2 f3 since 2");
    }

    @Test
    void daysMustFollowEachOther() {
        ReferenceMatcher matcher = matcher(rule("r").of(F).when(match(F)));
        matcher.sample(Phase.COMBAT, 3);

        assertThatThrownBy(() -> matcher.sample(Phase.COMBAT, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day 5 was sampled after day 3");
    }

    private static TypedRules window(double days, double window) {
        return rule("r").of(F).branch(List.of(new Clock(watched(), literal(days), literal(window))), only(F, "f1"));
    }

    private static Watch watched() {
        return TypedRules.watch("r#watched", List.of(F), match(F), ATTACKED);
    }

    private static Condition attacked(Variable force) {
        Expression flag = read(force, Force.UNDER_AIR_ATTACK);
        return TypedRules.check(equal(flag, literal(0.000001)));
    }

    private void attack(String force, boolean attacked) {
        worlds.set(force, Force.UNDER_AIR_ATTACK, attacked);
    }

    // Samples as many days as there are letters; f1 is attacked on those with an x.
    private List<String> days(ReferenceMatcher matcher, String attacks) {
        List<String> seen = new ArrayList<>();
        for (int day = 1; day <= attacks.length(); day++) {
            attack("f1", attacks.charAt(day - 1) == 'x');
            seen.addAll(says(matcher, day));
        }
        return seen;
    }

    private static List<String> says(ReferenceMatcher matcher, int day) {
        return matcher.sample(Phase.COMBAT, day).stream()
                .map(s -> day + " " + s.bindings()[F.slot()] + " since " + s.since())
                .toList();
    }

    private ReferenceMatcher matcher(TypedRules... rules) {
        return new ReferenceMatcher(TypedRules.set(rules), worlds.world());
    }

    private List<Standing> sampleOnce(TypedRules... rules) {
        return matcher(rules).sample(Phase.COMBAT, 1);
    }

    private static List<String> texts(List<Standing> standings) {
        return standings.stream()
                .map(s -> s.rule().variables().stream()
                        .map(v -> " " + s.bindings()[v.slot()])
                        .reduce(s.rule().key(), String::concat))
                .toList();
    }
}
