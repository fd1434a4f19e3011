package org.armistice.rules.reference;

import static org.armistice.rules.TypedRules.SLOTS;
import static org.armistice.rules.TypedRules.absent;
import static org.armistice.rules.TypedRules.atLeast;
import static org.armistice.rules.TypedRules.check;
import static org.armistice.rules.TypedRules.choice;
import static org.armistice.rules.TypedRules.compare;
import static org.armistice.rules.TypedRules.differs;
import static org.armistice.rules.TypedRules.equal;
import static org.armistice.rules.TypedRules.fact;
import static org.armistice.rules.TypedRules.literal;
import static org.armistice.rules.TypedRules.match;
import static org.armistice.rules.TypedRules.none;
import static org.armistice.rules.TypedRules.number;
import static org.armistice.rules.TypedRules.only;
import static org.armistice.rules.TypedRules.present;
import static org.armistice.rules.TypedRules.read;
import static org.armistice.rules.TypedRules.the;
import static org.armistice.rules.TypedRules.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.force.Posture;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.Worlds;
import org.armistice.rules.query.Look;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Fold;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test.AllOf;
import org.armistice.rules.typed.Test.AnyOf;
import org.armistice.rules.typed.Test.Before;
import org.armistice.rules.typed.Test.Comparator;
import org.armistice.rules.typed.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private static final Variable P = fact(0, "P", Place.TYPE);
    private static final Variable F = fact(1, "F", Force.TYPE);
    private static final Variable G = fact(2, "G", Force.TYPE);
    private static final Variable A = fact(3, "A", Faction.TYPE);
    private static final Variable X = fact(4, "", Place.TYPE);
    private static final Variable LIMIT = fact(5, "", Assumption.TYPE);
    private static final Variable N = number(6);

    private final Worlds worlds = new Worlds()
            .factions("gna", "lna")
            .place("tripoli", "gna")
            .place("sirte", "lna")
            .place("jufra", "lna")
            .force("f3", "lna", "jufra", 300)
            .force("f1", "gna", "tripoli", 1000)
            .force("f2", "lna", "sirte", 500);
    private final Search search = new Search(worlds.world());

    @Test
    void candidatesAreTriedInOrderOfIds() {
        assertThat(ways(match(F))).containsExactly("f1", "f2", "f3");
    }

    @Test
    void laterVariablesRunFastest() {
        assertThat(ways(match(A), match(P)))
                .containsExactly("jufra gna", "sirte gna", "tripoli gna", "jufra lna", "sirte lna", "tripoli lna");
    }

    @Test
    void testsJoinFacts() {
        assertThat(ways(match(P), match(F, equal(read(F, Force.PLACE), the(P)))))
                .containsExactly("jufra f3", "sirte f2", "tripoli f1");
    }

    @Test
    void chainOfReferencesGoesThroughUnnamedFacts() {
        // F's place's holder is A
        assertThat(ways(
                        match(F),
                        match(X, equal(read(F, Force.PLACE), the(X))),
                        match(A, equal(read(X, Place.HOLDER), the(A)))))
                .containsExactly("f1 gna tripoli", "f2 lna sirte", "f3 lna jufra");
    }

    @Test
    void factThatAnotherPointsToIsTriedAlone() {
        int many = (int) Math.sqrt(Look.MOST_FACTS) + 1;
        for (int i = 0; i < many; i++) {
            worlds.place("p" + i, "gna").force("g" + i, "gna", "p" + i, 1);
        }

        assertThat(ways(match(F), match(X, equal(the(X), read(F, Force.PLACE)))))
                .hasSize(many + 3);
    }

    @Test
    void whatPointsToAFactIsLookedForAnewInEveryState() {
        Condition there = match(F, equal(read(F, Force.PLACE), the(P)));
        assertThat(ways(match(P), there)).containsExactly("jufra f3", "sirte f2", "tripoli f1");

        worlds.force("f4", "gna", "sirte", 1);

        assertThat(ways(match(P), there)).containsExactly("jufra f3", "sirte f2", "sirte f4", "tripoli f1");
    }

    @Test
    void matchWithAnIdMeansThatFactAlone() {
        worlds.assumption("combat.enough", 500);

        assertThat(ways(
                        match(F),
                        only(LIMIT, "combat.enough", atLeast(read(F, Force.STRENGTH), read(LIMIT, Assumption.VALUE)))))
                .containsExactly("f1 combat.enough", "f2 combat.enough");
    }

    @Test
    void matchWithAnIdFailsIfTheFactIsMissingOrOfAnotherType() {
        assertThat(ways(only(LIMIT, "combat.enough"))).isEmpty();
        assertThat(ways(only(LIMIT, "sirte"))).isEmpty();
    }

    @Test
    void twoVariablesMayBindOneFactUnlessATestForbidsIt() {
        worlds.remove("f3");

        assertThat(ways(match(F), match(G))).containsExactly("f1 f1", "f1 f2", "f2 f1", "f2 f2");
        assertThat(ways(match(F), match(G, differs(the(F), the(G))))).containsExactly("f1 f2", "f2 f1");
        assertThat(ways(match(F), match(G, new Before(F.slot(), G.slot())))).containsExactly("f1 f2");
    }

    @Test
    void removedFactsAreNotFoundEvenThroughReferences() {
        worlds.remove("sirte");

        assertThat(ways(match(F), match(X, equal(read(F, Force.PLACE), the(X)))))
                .containsExactly("f1 tripoli", "f3 jufra");
    }

    @Test
    void checkLooksAtEarlierSlots() {
        assertThat(ways(match(F), check(atLeast(literal(500), read(F, Force.STRENGTH)))))
                .containsExactly("f2", "f3");
    }

    @Test
    void anyOfNeedsOneAndAllOfNeedsAll() {
        var strong = atLeast(read(F, Force.STRENGTH), literal(1000));
        var atJufra = equal(read(F, Force.PLACE), the(P));

        assertThat(ways(only(P, "jufra"), match(F, new AnyOf(List.of(strong, atJufra)))))
                .containsExactly("jufra f1", "jufra f3");
        assertThat(ways(only(P, "jufra"), match(F, new AllOf(List.of(strong, atJufra)))))
                .isEmpty();
    }

    @Test
    void absentNeedsThatNothingMatches() {
        assertThat(ways(
                        match(A),
                        absent(match(
                                F,
                                equal(read(F, Force.FACTION), the(A)),
                                atLeast(read(F, Force.STRENGTH), literal(1000))))))
                .containsExactly("lna");
    }

    @Test
    void absentWithinAbsentMeansEvery() {
        // every force of A is attacking
        Condition everyForceAttacks = absent(
                match(F, equal(read(F, Force.FACTION), the(A))),
                absent(match(G, equal(the(G), the(F)), equal(read(G, Force.POSTURE), choice(Posture.ATTACKING)))));
        assertThat(ways(match(A), everyForceAttacks)).isEmpty();

        worlds.set("f2", Force.POSTURE, Posture.ATTACKING);
        assertThat(ways(match(A), everyForceAttacks)).isEmpty();

        worlds.set("f3", Force.POSTURE, Posture.ATTACKING);
        assertThat(ways(match(A), everyForceAttacks)).containsExactly("lna");
    }

    @Test
    void absentGroupMayContainPresentAndTotal() {
        // no place of A has forces of more than 400 in sum
        Condition none = absent(
                match(P, equal(read(P, Place.HOLDER), the(A))),
                present(match(G, equal(read(G, Force.PLACE), the(P)))),
                total(N, Fold.SUM, read(F, Force.STRENGTH), match(F, equal(read(F, Force.PLACE), the(P)))),
                check(atLeast(the(N), literal(400))));
        assertThat(ways(match(A), none)).isEmpty();

        worlds.set("f2", Force.STRENGTH, 399);
        assertThat(ways(match(A), none)).containsExactly("lna");
    }

    @Test
    void presentCountsOnceHoweverManyWitnesses() {
        assertThat(ways(match(A), present(match(F, equal(read(F, Force.FACTION), the(A))))))
                .containsExactly("gna", "lna");
    }

    @ParameterizedTest
    @CsvSource({"SUM, 800", "COUNT, 2", "HIGHEST, 500", "LOWEST, 300", "MEAN, 400"})
    void totalsFoldAllWays(Fold fold, long expected) {
        assertThat(strength(fold, "lna")).isEqualTo(Fixed.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"SUM, 800", "COUNT, 2", "HIGHEST, 500", "LOWEST, 300", "MEAN, 400"})
    void unknownNumbersAreLeftOutOfTotals(Fold fold, long expected) {
        worlds.force("f4", "lna", "jufra");

        assertThat(strength(fold, "lna")).isEqualTo(Fixed.of(expected));
    }

    @Test
    void overNothingSumAndCountAreZeroAndTheRestUnknown() {
        worlds.remove("f1").force("f9", "gna", "tripoli");

        assertThat(strength(Fold.SUM, "gna")).isZero();
        assertThat(strength(Fold.COUNT, "gna")).isZero();
        assertThat(strength(Fold.HIGHEST, "gna")).isEqualTo(Fixed.UNKNOWN);
        assertThat(strength(Fold.LOWEST, "gna")).isEqualTo(Fixed.UNKNOWN);
        assertThat(strength(Fold.MEAN, "gna")).isEqualTo(Fixed.UNKNOWN);
    }

    @Test
    void highestAndLowestOfNegativeNumbers() {
        Expression debt = new Expression.Combined(Expression.Operator.MINUS, literal(0), read(F, Force.STRENGTH));

        assertThat(search.total(total(N, Fold.HIGHEST, debt, match(F)), new Object[SLOTS]))
                .isEqualTo(Fixed.of(-300));
        assertThat(search.total(total(N, Fold.LOWEST, debt, match(F)), new Object[SLOTS]))
                .isEqualTo(Fixed.of(-1000));
    }

    @Test
    void meanIsRoundedOnce() {
        worlds.set("f2", Force.STRENGTH, 0.000001).set("f3", Force.STRENGTH, 0);

        assertThat(strength(Fold.MEAN, "lna")).isEqualTo(1);
    }

    @Test
    void orderWithAnUnknownNumberNeverHolds() {
        worlds.force("f4", "lna", "jufra");

        assertThat(ways(match(F, atLeast(read(F, Force.STRENGTH), literal(0))))).doesNotContain("f4");
        assertThat(ways(match(F, compare(read(F, Force.STRENGTH), Comparator.LESS, literal(0)))))
                .doesNotContain("f4");
        assertThat(ways(match(F, equal(read(F, Force.STRENGTH), none())))).containsExactly("f4");
    }

    @Test
    void slotsAreFreeAfterTheSearch() {
        Object[] bindings = new Object[SLOTS];

        search.exists(List.of(match(A), present(match(F)), total(N, Fold.COUNT, literal(1), match(G))), bindings);

        assertThat(bindings).containsOnlyNulls();
    }

    @Test
    void slotBoundBeforehandIsKept() {
        Object[] bindings = new Object[SLOTS];
        bindings[F.slot()] = worlds.fact("f2");
        List<String> found = new ArrayList<>();

        search.ways(
                List.of(match(P), match(F, equal(read(F, Force.PLACE), the(P)))),
                bindings,
                way -> found.add(names(way)));

        assertThat(found).containsExactly("sirte f2");
        assertThat(bindings[F.slot()]).isSameAs(worlds.fact("f2"));
    }

    private long strength(Fold fold, String faction) {
        Object[] bindings = new Object[SLOTS];
        bindings[A.slot()] = worlds.fact(faction);
        return search.total(
                total(N, fold, read(F, Force.STRENGTH), match(F, equal(read(F, Force.FACTION), the(A)))), bindings);
    }

    private List<String> ways(Condition... conditions) {
        List<String> found = new ArrayList<>();
        search.ways(List.of(conditions), new Object[SLOTS], way -> found.add(names(way)));
        List<String> inOneState = new ArrayList<>();
        search.ofOneState(() -> {
            search.ways(List.of(conditions), new Object[SLOTS], way -> inOneState.add(names(way)));
            return true;
        });
        assertThat(inOneState).isEqualTo(found);
        return found;
    }

    // The ids of all bound facts in the order of their slots.
    private static String names(Object[] way) {
        StringBuilder names = new StringBuilder();
        for (Object bound : way) {
            if (bound != null) {
                names.append(names.isEmpty() ? "" : " ").append(bound);
            }
        }
        return names.toString();
    }
}
