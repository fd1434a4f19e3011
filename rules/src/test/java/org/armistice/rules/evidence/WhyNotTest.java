package org.armistice.rules.evidence;

import static org.armistice.rules.TypedRules.SLOTS;
import static org.armistice.rules.TypedRules.absent;
import static org.armistice.rules.TypedRules.atLeast;
import static org.armistice.rules.TypedRules.check;
import static org.armistice.rules.TypedRules.equal;
import static org.armistice.rules.TypedRules.fact;
import static org.armistice.rules.TypedRules.literal;
import static org.armistice.rules.TypedRules.match;
import static org.armistice.rules.TypedRules.number;
import static org.armistice.rules.TypedRules.present;
import static org.armistice.rules.TypedRules.read;
import static org.armistice.rules.TypedRules.rule;
import static org.armistice.rules.TypedRules.the;
import static org.armistice.rules.TypedRules.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.rules.Worlds;
import org.armistice.rules.evidence.Line.Outcome;
import org.armistice.rules.reference.Durations;
import org.armistice.rules.typed.Clock;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Fold;
import org.armistice.rules.typed.Rule;
import org.armistice.rules.typed.Test.AnyOf;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Watch;
import org.armistice.rules.wording.Wording;
import org.junit.jupiter.api.Test;

class WhyNotTest {
    private static final Variable P = fact(0, "P", Place.TYPE);
    private static final Variable F = fact(1, "F", Force.TYPE);
    private static final Variable N = number(2);
    private static final org.armistice.rules.typed.Test AT_P = equal(read(F, Force.PLACE), the(P));
    private static final org.armistice.rules.typed.Test STRONG = atLeast(read(F, Force.STRENGTH), literal(500));

    private final Worlds worlds = new Worlds()
            .factions("gna")
            .place("sirte", "gna")
            .place("tripoli", "gna")
            .force("f1", "gna", "sirte", 100)
            .force("f2", "gna", "sirte", 300)
            .force("f3", "gna", "tripoli", 499);

    @Test
    void everyLineIsJudgedNotOnlyTheFirstThatFails() {
        var fuelled = atLeast(read(F, Force.FUEL), literal(10));
        assertThat(attempt(match(P), match(F, AT_P, STRONG), check(fuelled)).lines())
                .extracting(Line::outcome)
                .containsExactly(Outcome.MET, Outcome.FAILED, Outcome.FAILED);
    }

    /** Of many forces the first is as near as any; to say so for sure would take a look at all of them. */
    @Test
    void noMoreFactsAreTriedThanAreAllowed() {
        Worlds many = new Worlds().factions("gna").place("sirte", "gna");
        for (int i = 0; i < 300; i++) {
            many.force("f" + i, "gna", "sirte", 100 + i);
        }
        Variable other = fact(2, "G", Force.TYPE);
        Rule rule = rule("r")
                .when(
                        match(P),
                        match(F, AT_P),
                        absent(match(
                                other,
                                atLeast(read(other, Force.STRENGTH), literal(10_000)),
                                atLeast(read(F, Force.STRENGTH), literal(0)))))
                .build();
        Attempt whole = answer(many, rule, Long.MAX_VALUE);
        Attempt cut = answer(many, rule, 1_000);
        assertThat(whole.exhaustive()).isTrue();
        assertThat(cut.exhaustive()).isFalse();
        assertThat(cut.lines()).hasSize(3);
    }

    private static Attempt answer(Worlds worlds, Rule rule, long mostFacts) {
        return new WhyNot(worlds.world(), new Durations(worlds.world()), field -> false, mostFacts)
                .explain(rule, Wording.without(rule), new Object[SLOTS], List.of())
                .get(0);
    }

    @Test
    void ruleThatHoldsHasNoFailure() {
        assertThat(attempt(match(P), match(F, AT_P)).failed()).isZero();
    }

    @Test
    void nearestFactOfAllIsNamedWithItsValues() {
        Attempt nearest = attempt(match(P), match(F, AT_P, STRONG));

        assertThat(nearest.bindings()[F.slot()]).isSameAs(worlds.fact("f3"));
        assertThat(nearest.bindings()[P.slot()]).isSameAs(worlds.fact("tripoli"));
        assertThat(gaps(nearest, 1)).containsExactly("f3's strength is 499 people, needed at least 500 people");
    }

    @Test
    void fewerFailuresComeBeforeSmallerOnes() {
        Object[] bindings = new Object[SLOTS];
        bindings[P.slot()] = worlds.fact("sirte");
        Attempt nearest = attempt(bindings, match(P), match(F), check(AT_P), check(STRONG));

        assertThat(nearest.bindings()[F.slot()]).isSameAs(worlds.fact("f2"));
        assertThat(nearest.failed()).isEqualTo(1);
    }

    @Test
    void factsThatAreAskedAboutStayFixed() {
        Object[] bindings = new Object[SLOTS];
        bindings[P.slot()] = worlds.fact("sirte");
        assertThat(attempt(bindings, match(P), match(F, AT_P, STRONG)).bindings()[F.slot()])
                .isSameAs(worlds.fact("f2"));

        bindings[F.slot()] = worlds.fact("f1");
        assertThat(attempt(bindings, match(P), match(F, AT_P, STRONG)).bindings()[F.slot()])
                .isSameAs(worlds.fact("f1"));
    }

    @Test
    void checkOfATotalGivesTheTotal() {
        Attempt nearest =
                attempt(total(N, Fold.SUM, read(F, Force.STRENGTH), match(F)), check(atLeast(the(N), literal(1000))));

        assertThat(gaps(nearest, 1)).containsExactly("it is 899, needed at least 1000");
    }

    @Test
    void presentGivesTheGapOfWhatComesNearest() {
        assertThat(gaps(attempt(present(match(F, STRONG))), 0))
                .containsExactly("f3's strength is 499 people, needed at least 500 people");
    }

    @Test
    void absentThatFailsNamesWhatIsInTheWay() {
        Line failed = attempt(absent(match(F))).lines().get(0);

        assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(failed.gaps()).isEmpty();
        assertThat(failed.inTheWay()).containsExactly(worlds.fact("f1"));
    }

    @Test
    void ofSeveralPossibilitiesTheNearestIsGiven() {
        var fuelled = atLeast(read(F, Force.FUEL), literal(10));

        assertThat(gaps(attempt(match(F, new AnyOf(List.of(STRONG, fuelled)))), 0))
                .containsExactly("f3's strength is 499 people, needed at least 500 people");
    }

    @Test
    void whatSpeaksOfSomethingMissingCannotBeTold() {
        Worlds empty = new Worlds().factions("gna").place("sirte", "gna");
        Rule rule = rule("r").when(match(P), match(F, AT_P), check(STRONG)).build();
        Attempt nearest = explain(empty, new Durations(empty.world()), rule, new Object[SLOTS]);

        assertThat(nearest.lines())
                .extracting(Line::outcome)
                .containsExactly(Outcome.MET, Outcome.FAILED, Outcome.UNTOLD);
        assertThat(nearest.lines().get(1).missing()).containsExactly(F);
    }

    @Test
    void durationSaysHowLongItHasHeld() {
        Rule rule = rule("r")
                .of(F)
                .branch(List.of(new Clock(new Watch("w", List.of(match(F)), List.of(F)), literal(3), null)), match(F))
                .build();
        Durations durations = new Durations(worlds.world());
        durations.sample(rule, 1);
        durations.sample(rule, 2);
        Line duration =
                explain(worlds, durations, rule, new Object[SLOTS]).lines().get(1);

        assertThat(duration.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(duration.held()).isEqualTo(new Durations.Held(1, 3, Durations.UNBROKEN, true));
    }

    private List<String> gaps(Attempt attempt, int line) {
        GapText text = new GapText(worlds.world());
        return attempt.lines().get(line).gaps().stream().map(text::of).toList();
    }

    private Attempt attempt(Condition... conditions) {
        return attempt(new Object[SLOTS], conditions);
    }

    private Attempt attempt(Object[] bindings, Condition... conditions) {
        return explain(
                worlds,
                new Durations(worlds.world()),
                rule("r").when(conditions).build(),
                bindings);
    }

    private static Attempt explain(Worlds worlds, Durations durations, Rule rule, Object[] bindings) {
        return new WhyNot(worlds.world(), durations)
                .explain(rule, Wording.without(rule), bindings, List.of())
                .get(0);
    }
}
