package org.armistice.rules.plan;

import static org.armistice.rules.TypedRules.choice;
import static org.armistice.rules.TypedRules.differs;
import static org.armistice.rules.TypedRules.equal;
import static org.armistice.rules.TypedRules.fact;
import static org.armistice.rules.TypedRules.match;
import static org.armistice.rules.TypedRules.read;
import static org.armistice.rules.TypedRules.the;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.faction.Attitude;
import org.armistice.model.faction.Faction;
import org.armistice.model.faction.Relation;
import org.armistice.model.force.Force;
import org.armistice.model.place.Alignment;
import org.armistice.model.place.Place;
import org.armistice.model.report.Report;
import org.armistice.rules.TypedRules;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Variable;
import org.junit.jupiter.api.Test;

/** Which facts are joined, and which are found when a watch is looked at. */
class PlanTest {
    private static final Variable P = fact(0, "P", Place.TYPE);
    private static final Variable A = fact(1, "A", Faction.TYPE);
    private static final Variable F = fact(2, "F", Force.TYPE);
    private static final Variable G = fact(3, "G", Force.TYPE);
    private static final Variable R = fact(4, "R", Relation.TYPE);
    private static final Variable L = fact(5, "L", Alignment.TYPE);
    private static final Variable T = fact(6, "T", Report.TYPE);
    private static final Condition AT = match(P, equal(the(P), read(F, Force.PLACE)));
    private static final Condition HOLDER = match(A, equal(read(P, Place.HOLDER), the(A)));

    private static Plan plan(Condition... conditions) {
        return Plan.of(TypedRules.watch("w", List.of(), conditions));
    }

    @Test
    void whatIsThereForAPairAndAskedNothingElseIsNotJoined() {
        Plan plan = plan(
                match(P),
                match(
                        L,
                        equal(read(L, Alignment.PLACE), the(P)),
                        equal(read(L, Alignment.FACTION), read(P, Place.HOLDER))));
        assertThat(plan.slots()).containsExactly(0);
        assertThat(plan.rest()).hasSize(1);
    }

    @Test
    void aPairThatFiltersWhatIsJoinedIsJoinedToo() {
        Plan plan = plan(
                match(P),
                match(
                        R,
                        equal(read(R, Relation.FACTION), read(P, Place.HOLDER)),
                        equal(read(R, Relation.OTHER), read(P, Place.CONTESTER)),
                        equal(read(R, Relation.ATTITUDE), choice(Attitude.HOSTILE))));
        assertThat(plan.slots()).containsExactly(0, 4);
    }

    @Test
    void halfAPairIsJoined() {
        assertThat(plan(match(P), match(L, equal(read(L, Alignment.PLACE), the(P))))
                        .slots())
                .containsExactly(0, 5);
    }

    @Test
    void noPlaceIsJoinedForTheSakeOfItsHolder() {
        Plan plan = plan(
                match(F),
                AT,
                HOLDER,
                match(
                        R,
                        equal(read(R, Relation.FACTION), read(F, Force.FACTION)),
                        equal(read(R, Relation.OTHER), the(A)),
                        equal(read(R, Relation.ATTITUDE), choice(Attitude.HOSTILE))));
        assertThat(plan.slots()).containsExactly(2);
        assertThat(plan.rest()).hasSize(3);
    }

    @Test
    void whereTwoReferencesOfOneFactLeadIsNotJoined() {
        Plan plan = plan(
                match(T),
                match(P, equal(the(P), read(T, Report.PLACE))),
                match(A, equal(read(T, Report.HOLDER), the(A)), equal(read(P, Place.HOLDER), the(A))));
        assertThat(plan.slots()).containsExactly(6);
    }

    @Test
    void whereReferencesOfTwoFactsMeetIsJoined() {
        Plan plan = plan(
                match(F),
                match(G, equal(read(G, Force.PLACE), read(F, Force.PLACE))),
                match(A, equal(the(A), read(F, Force.FACTION)), equal(the(A), read(G, Force.FACTION))));
        assertThat(plan.slots()).containsExactly(2, 3, 1);
    }

    @Test
    void whoIsJoinedByTheHolderOfAPlaceAloneNeedsThePlace() {
        Plan plan = plan(match(F), AT, match(G, equal(read(G, Force.FACTION), read(P, Place.HOLDER))));
        assertThat(plan.slots()).containsExactly(2, 0, 3);
    }

    @Test
    void whoIsJoinedByThePlaceItselfDoesNot() {
        Condition.Match other = (Condition.Match)
                match(G, equal(read(G, Force.PLACE), the(P)), differs(read(G, Force.FACTION), read(P, Place.HOLDER)));
        Plan plan = plan(match(F), AT, other);
        assertThat(plan.slots()).containsExactly(2, 3);
        assertThat(plan.joined().get(1).tests()).containsExactly(equal(read(G, Force.PLACE), read(F, Force.PLACE)));
        assertThat(plan.rest()).contains(new Condition.Check(other.tests().get(1)));
    }
}
