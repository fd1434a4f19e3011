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
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.Worlds;
import org.armistice.rules.evidence.Attempt.Gap;
import org.armistice.rules.evidence.Attempt.Outcome;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Fold;
import org.armistice.rules.typed.Test.AnyOf;
import org.armistice.rules.typed.Variable;
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
    void linesUpToTheFirstFailureAreMetAndTheRestNotReached() {
        assertThat(attempts(match(P), match(F, AT_P, STRONG), check(STRONG)))
                .extracting(Attempt::outcome)
                .containsExactly(Outcome.MET, Outcome.FAILED, Outcome.NOT_REACHED);
    }

    @Test
    void ruleThatHoldsHasNoFailure() {
        assertThat(attempts(match(P), match(F, AT_P)))
                .extracting(Attempt::outcome)
                .containsOnly(Outcome.MET);
    }

    @Test
    void nearestFactOfAllIsNamedWithItsValues() {
        Attempt failed = attempts(match(P), match(F, AT_P, STRONG)).get(1);

        assertThat(failed.nearestFact()).isSameAs(worlds.fact("f3"));
        assertThat(failed.gaps()).containsExactly(new Gap(STRONG, Fixed.of(499), Fixed.of(500)));
    }

    @Test
    void factsThatAreAskedAboutStayFixed() {
        Object[] bindings = new Object[SLOTS];
        bindings[P.slot()] = worlds.fact("sirte");
        assertThat(attempts(bindings, match(P), match(F, AT_P, STRONG)).get(1).nearestFact())
                .isSameAs(worlds.fact("f2"));

        bindings[F.slot()] = worlds.fact("f1");
        assertThat(attempts(bindings, match(P), match(F, AT_P, STRONG)).get(1).nearestFact())
                .isSameAs(worlds.fact("f1"));
    }

    @Test
    void checkOfATotalGivesTheTotal() {
        Attempt failed = attempts(
                        total(N, Fold.SUM, read(F, Force.STRENGTH), match(F)), check(atLeast(the(N), literal(1000))))
                .get(1);

        assertThat(failed.gaps()).extracting(Gap::left).containsExactly(Fixed.of(899));
    }

    @Test
    void presentGivesTheGapOfItsFirstLineThatFails() {
        assertThat(attempts(present(match(F, STRONG))).get(0).gaps())
                .containsExactly(new Gap(STRONG, Fixed.of(499), Fixed.of(500)));
    }

    @Test
    void absentThatFailsComparesNothing() {
        Attempt failed = attempts(absent(match(F))).get(0);

        assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(failed.gaps()).isEmpty();
    }

    @Test
    void ofSeveralPossibilitiesTheNearestIsGiven() {
        var fuelled = atLeast(read(F, Force.FUEL), literal(10));

        assertThat(attempts(match(F, new AnyOf(List.of(STRONG, fuelled))))
                        .get(0)
                        .gaps())
                .containsExactly(new Gap(STRONG, Fixed.of(499), Fixed.of(500)));
        assertThat(attempts(match(F, new AnyOf(List.of(atLeast(read(F, Force.STRENGTH), literal(9000)), fuelled))))
                        .get(0)
                        .gaps())
                .containsExactly(new Gap(fuelled, 0, Fixed.of(10)));
    }

    private List<Attempt> attempts(Condition... conditions) {
        return attempts(new Object[SLOTS], conditions);
    }

    private List<Attempt> attempts(Object[] bindings, Condition... conditions) {
        return new WhyNot(worlds.world()).explain(rule("r").when(conditions).build(), bindings);
    }
}
