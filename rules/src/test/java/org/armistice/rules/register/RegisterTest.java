package org.armistice.rules.register;

import static org.armistice.rules.TypedRules.absent;
import static org.armistice.rules.TypedRules.atLeast;
import static org.armistice.rules.TypedRules.check;
import static org.armistice.rules.TypedRules.equal;
import static org.armistice.rules.TypedRules.fact;
import static org.armistice.rules.TypedRules.literal;
import static org.armistice.rules.TypedRules.match;
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
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.rules.TypedRules;
import org.armistice.rules.Worlds;
import org.armistice.rules.match.MatchFailure;
import org.armistice.rules.match.Standing;
import org.armistice.rules.plan.Plan;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Fold;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.RuleSet;
import org.armistice.rules.typed.Variable;
import org.armistice.rules.typed.Watch;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final Variable P = fact(0, "P", Place.TYPE);
    private static final Variable A = fact(1, "A", Faction.TYPE);
    private static final Variable F = fact(2, "F", Force.TYPE);
    private static final Variable ENOUGH = fact(3, "", Assumption.TYPE);
    private static final Variable N = number(4);
    private static final Condition AT_P = match(F, equal(read(F, Force.PLACE), the(P)));

    private final Worlds worlds = new Worlds()
            .factions("gna")
            .place("sirte", "gna")
            .place("jufra", "gna")
            .force("f1", "gna", "sirte", 100)
            .force("f2", "gna", "jufra", 200)
            .assumption("enough", 150);
    private int day;

    /** Places whose garrisons together are strong enough. */
    private final RuleSet strong = TypedRules.set(rule("r")
            .of(P)
            .when(
                    match(P),
                    only(ENOUGH, "enough"),
                    total(N, Fold.SUM, read(F, Force.STRENGTH), AT_P),
                    check(atLeast(the(N), read(ENOUGH, Assumption.VALUE)))));

    private Register register(RuleSet rules) {
        Register register = new Register(new Outlooks(rules, Plan::of), worlds.world());
        Watch watch = rules.rules().get(0).branches().get(0).watch();
        for (Fact place : worlds.world().list(Place.TYPE)) {
            register.found(watch.key(), place, new Object[] {place});
        }
        return register;
    }

    private List<String> holding(Register register) {
        return register.sample(Phase.COMBAT, ++day).stream()
                .map(standing -> standing.bindings()[P.slot()] + " since " + standing.since())
                .toList();
    }

    private static void changed(Register register, Fact fact, Field field) {
        register.changed(fact, field.bit());
    }

    @Test
    void numbersThatWentIntoATotalAreLookedAtAgain() {
        Register register = register(strong);
        assertThat(holding(register)).containsExactly("jufra since 1");

        worlds.set("f1", Force.STRENGTH, 150);
        assertThat(holding(register)).as("before it is told").containsExactly("jufra since 1");
        changed(register, worlds.fact("f1"), Force.STRENGTH);

        assertThat(holding(register)).containsExactly("jufra since 1", "sirte since 3");
    }

    @Test
    void whoeverArrivesIsNoticedWhereHeCameFromAndWhereHeWent() {
        Register register = register(strong);
        holding(register);

        worlds.point("f2", Force.PLACE, "sirte");
        changed(register, worlds.fact("f2"), Force.PLACE);

        assertThat(holding(register)).containsExactly("sirte since 2");
    }

    @Test
    void factThatComesOrGoesIsNoticed() {
        Register register = register(strong);
        holding(register);

        worlds.force("f3", "gna", "sirte", 50);
        register.added(worlds.fact("f3"));
        assertThat(holding(register)).containsExactly("jufra since 1", "sirte since 2");

        Fact second = worlds.fact("f2");
        worlds.remove("f2");
        register.removed(second);
        assertThat(holding(register)).containsExactly("sirte since 2");
    }

    @Test
    void namedFactMattersToAllMatches() {
        Register register = register(strong);
        holding(register);

        worlds.set("enough", Assumption.VALUE, 50);
        changed(register, worlds.fact("enough"), Assumption.VALUE);
        assertThat(holding(register)).containsExactly("jufra since 1", "sirte since 2");

        Fact enough = worlds.fact("enough");
        worlds.remove("enough");
        register.removed(enough);
        assertThat(holding(register)).isEmpty();
    }

    @Test
    void namedFactOfWhichNothingIsReadMustBeThere() {
        Register register = register(TypedRules.set(rule("r").of(P).when(match(P), only(ENOUGH, "enough"))));
        assertThat(holding(register)).hasSize(2);

        Fact enough = worlds.fact("enough");
        worlds.remove("enough");
        register.removed(enough);

        assertThat(holding(register)).isEmpty();
    }

    @Test
    void matchThatHasEndedHoldsNoMore() {
        Register register = register(strong);
        holding(register);

        register.ended("r#0", worlds.fact("jufra"));

        assertThat(holding(register)).isEmpty();
    }

    @Test
    void whatIsAbsentIsNoticedWhenItComes() {
        Register register = register(TypedRules.set(rule("r").of(P).when(match(P), absent(AT_P))));
        assertThat(holding(register)).isEmpty();

        worlds.point("f1", Force.PLACE, "jufra");
        changed(register, worlds.fact("f1"), Force.PLACE);

        assertThat(holding(register)).containsExactly("sirte since 2");
    }

    @Test
    void factThatOnlyAGroupNamesIsNoticed() {
        Condition strongAtP = match(
                F,
                equal(read(F, Force.PLACE), the(P)),
                atLeast(read(F, Force.STRENGTH), read(ENOUGH, Assumption.VALUE)));
        Register register =
                register(TypedRules.set(rule("r").of(P).when(match(P), present(only(ENOUGH, "enough"), strongAtP))));
        assertThat(holding(register)).containsExactly("jufra since 1");

        worlds.set("enough", Assumption.VALUE, 50);
        changed(register, worlds.fact("enough"), Assumption.VALUE);
        assertThat(holding(register)).containsExactly("jufra since 1", "sirte since 2");

        Fact enough = worlds.fact("enough");
        worlds.remove("enough");
        register.removed(enough);
        assertThat(holding(register)).isEmpty();
    }

    @Test
    void groupWithinAGroupIsNoticed() {
        Variable h = fact(5, "", Force.TYPE);
        Condition stronger = present(match(
                h, equal(read(h, Force.PLACE), read(F, Force.PLACE)), atLeast(read(h, Force.STRENGTH), literal(150))));
        Register register = register(TypedRules.set(rule("r").of(P).when(match(P), present(AT_P, stronger))));
        assertThat(holding(register)).containsExactly("jufra since 1");

        worlds.set("f1", Force.STRENGTH, 150);
        changed(register, worlds.fact("f1"), Force.STRENGTH);
        assertThat(holding(register)).containsExactly("jufra since 1", "sirte since 2");

        worlds.set("f2", Force.STRENGTH, 149);
        changed(register, worlds.fact("f2"), Force.STRENGTH);
        assertThat(holding(register)).containsExactly("sirte since 2");
    }

    @Test
    void fieldThatIsReadOfOneFactAloneIsNoticedOfThatFact() {
        Variable other = fact(5, "", Place.TYPE);
        Register register = register(TypedRules.set(rule("r")
                .of(P)
                .when(
                        match(P),
                        check(atLeast(literal(1), literal(0))),
                        match(
                                other,
                                equal(read(other, Place.HOLDER), read(P, Place.HOLDER)),
                                atLeast(read(other, Place.VALUE), literal(5))))));
        assertThat(holding(register)).isEmpty();

        worlds.set("sirte", Place.VALUE, 1);
        changed(register, worlds.fact("sirte"), Place.VALUE);
        assertThat(holding(register)).isEmpty();

        worlds.set("jufra", Place.VALUE, 7);
        changed(register, worlds.fact("jufra"), Place.VALUE);

        assertThat(holding(register)).containsExactly("jufra since 3", "sirte since 3");
    }

    @Test
    void standingsThatAreNoOthersAreTheSameObjects() {
        Register register = register(strong);
        Standing first = register.sample(Phase.COMBAT, 1).get(0);
        changed(register, worlds.fact("f1"), Force.STRENGTH);

        assertThat(register.sample(Phase.COMBAT, 2).get(0)).isSameAs(first);
    }

    @Test
    void durationRunsOutWithoutAnyChange() {
        Condition[] alone = {match(P), absent(match(F, equal(read(F, Force.PLACE), the(P))))};
        worlds.point("f1", Force.PLACE, "jufra");
        RuleSet rules = TypedRules.set(rule("r").of(P).whenFor(new Expression.Literal(2_000_000), alone));
        Register register = register(rules);
        for (Fact place : worlds.world().list(Place.TYPE)) {
            register.found("r#held", place, new Object[] {place});
        }

        assertThat(holding(register)).isEmpty();
        assertThat(holding(register)).isEmpty();
        assertThat(holding(register)).containsExactly("sirte since 3");
        assertThat(holding(register)).containsExactly("sirte since 3");
    }

    @Test
    void conditionThatTiesNothingTogetherIsRefusedInsteadOfEndless() {
        for (int i = 0; i < 100; i++) {
            worlds.force("g" + i, "gna", "sirte");
        }
        List<Condition> loose = new ArrayList<>(List.of(match(P)));
        for (int slot = 4; slot < 9; slot++) {
            loose.add(match(fact(slot, "", Force.TYPE)));
        }
        Register many = register(TypedRules.set(rule("r").of(P).when(loose.toArray(new Condition[0]))));
        assertThatThrownBy(() -> holding(many))
                .isInstanceOf(MatchFailure.class)
                .hasMessage("test.md: 'r' holds in more than 500000 ways at once."
                        + " Maybe tie the facts of its condition to each other, as in 'a force F of A at P'?");

        loose.add(match(fact(9, "", Force.TYPE), equal(literal(1), literal(2))));
        Register none = register(TypedRules.set(rule("r").of(P).when(loose.toArray(new Condition[0]))));
        assertThatThrownBy(() -> holding(none))
                .isInstanceOf(MatchFailure.class)
                .hasMessageStartingWith("test.md: 'r': more than 10000000 facts are looked at on one day.");
    }

    @Test
    void whoAndWhatIsJoinedHowMuchIsLookedAt() {
        Variable g = fact(5, "G", Force.TYPE);
        Watch watch = TypedRules.watch(
                "w",
                List.of(),
                match(F, atLeast(read(F, Force.STRENGTH), read(ENOUGH, Assumption.VALUE))),
                only(ENOUGH, "enough"),
                match(A, equal(the(A), read(F, Force.FACTION))),
                match(
                        g,
                        equal(read(g, Force.FACTION), the(A)),
                        atLeast(read(g, Force.STRENGTH), read(F, Force.STRENGTH))),
                match(P, equal(read(P, Place.HOLDER), the(A))));

        Plan plan = Plan.of(watch);

        assertThat(plan.slots())
                .as("forces, not their faction, nor what comes after")
                .containsExactly(2, 5);
        assertThat(plan.joined().get(0).tests()).as("of the force alone").hasSize(1);
        assertThat(plan.joined().get(1).tests()).containsExactly(equal(read(g, Force.FACTION), read(F, Force.FACTION)));
        assertThat(plan.rest()).hasSize(3);
    }
}
