package org.armistice.rules.evidence;

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

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Field;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.rules.TypedRules;
import org.armistice.rules.Worlds;
import org.armistice.rules.match.Standing;
import org.armistice.rules.reference.ReferenceMatcher;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Condition.Fold;
import org.armistice.rules.typed.Effect;
import org.armistice.rules.typed.Variable;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final Variable P = fact(0, "P", Place.TYPE);
    private static final Variable A = fact(1, "", Faction.TYPE);
    private static final Variable F = fact(2, "F", Force.TYPE);
    private static final Variable LIMIT = fact(3, "", Assumption.TYPE);
    private static final Variable N = number(4);
    private static final Variable NEW = fact(5, "new", Force.TYPE);
    private static final Condition AT_P = match(F, equal(read(F, Force.PLACE), the(P)));

    private final Worlds worlds = new Worlds()
            .factions("gna")
            .place("sirte", "gna")
            .force("f1", "gna", "sirte", 100)
            .force("f2", "gna", "sirte", 200)
            .force("f3", "gna", "sirte")
            .assumption("combat.enough", 50);

    @Test
    void ofEveryFactOfAKindIsReadWhatMakesItSo() {
        assertThat(findings(rule("r")
                        .when(
                                only(P, "sirte"),
                                only(A, "gna"),
                                absent(AT_P, absent(check(equal(read(F, Force.FACTION), the(A))))))))
                .contains(reading("f1", Force.FACTION), reading("f2", Force.FACTION), reading("f3", Force.FACTION));
    }

    @Test
    void fieldsThatTestsReadAreListedOnceInTheirOrder() {
        assertThat(findings(rule("r")
                        .when(
                                only(P, "sirte"),
                                match(A, equal(read(P, Place.HOLDER), the(A))),
                                only(LIMIT, "combat.enough"),
                                only(F, "f1", atLeast(read(F, Force.STRENGTH), read(LIMIT, Assumption.VALUE))),
                                check(atLeast(read(LIMIT, Assumption.VALUE), literal(1))))))
                .containsExactly(
                        reading("sirte", Place.HOLDER),
                        reading("f1", Force.STRENGTH),
                        reading("combat.enough", Assumption.VALUE));
    }

    @Test
    void twoVariablesOfOneFactDoNotRepeatAReading() {
        Variable again = fact(6, "G", Force.TYPE);

        assertThat(findings(rule("r")
                        .when(
                                only(F, "f1", atLeast(read(F, Force.STRENGTH), literal(1))),
                                only(again, "f1", atLeast(read(again, Force.STRENGTH), literal(1))))))
                .containsExactly(reading("f1", Force.STRENGTH));
    }

    @Test
    void effectsAndDurationsAreReadToo() {
        assertThat(findings(
                        rule("r")
                                .of(F)
                                .whenFor(read(LIMIT, Assumption.VALUE), only(LIMIT, "combat.enough"), only(F, "f1"))
                                .then(
                                        new Effect.Become(F.slot(), Force.FUEL, read(F, Force.AMMUNITION)),
                                        new Effect.Rise(F.slot(), Force.STRENGTH, literal(-0.1), true)),
                        51))
                .containsExactly(
                        reading("combat.enough", Assumption.VALUE),
                        reading("f1", Force.AMMUNITION),
                        reading("f1", Force.STRENGTH));
    }

    @Test
    void factsYetToBeCreatedAreNotRead() {
        assertThat(findings(rule("r")
                        .when(only(P, "sirte"))
                        .then(
                                new Effect.Create(NEW, Force.TYPE, List.of()),
                                new Effect.Become(P.slot(), Place.VALUE, read(NEW, Force.STRENGTH)))))
                .isEmpty();
    }

    @Test
    void totalGivesTheKnownNumbersThatWentIn() {
        assertThat(findings(rule("r").when(only(P, "sirte"), total(N, Fold.SUM, read(F, Force.STRENGTH), AT_P))))
                .containsExactly(reading("f1", Force.STRENGTH), reading("f2", Force.STRENGTH));
    }

    @Test
    void countGivesWhatWasReadOfTheFactsCounted() {
        worlds.remove("f2").remove("f3");
        long sirte = worlds.fact("sirte").index();

        assertThat(findings(rule("r").when(only(P, "sirte"), total(N, Fold.COUNT, literal(1), AT_P))))
                .containsExactly(reading("f1", Force.PLACE));
    }

    @Test
    void presentGivesTheReadingsOfItsFirstWitness() {
        assertThat(findings(rule("r").when(present(match(F, atLeast(read(F, Force.STRENGTH), literal(150)))))))
                .containsExactly(reading("f2", Force.STRENGTH));
    }

    @Test
    void absentGivesNothing() {
        assertThat(findings(rule("r").when(absent(match(F, atLeast(read(F, Force.STRENGTH), literal(1000)))))))
                .isEmpty();
    }

    @Test
    void whatTheMatcherLeftInNestedSlotsDoesNotMatter() {
        Standing standing =
                standing(rule("r").when(only(P, "sirte"), total(N, Fold.SUM, read(F, Force.STRENGTH), AT_P)), 1);
        standing.bindings()[F.slot()] = worlds.fact("f1");

        assertThat(findings(standing)).hasSize(2);
    }

    private static String reading(String id, Field field) {
        return id + " " + field;
    }

    private List<String> findings(TypedRules rule) {
        return findings(rule, 1);
    }

    private List<String> findings(TypedRules rule, int days) {
        return findings(standing(rule, days));
    }

    /** Each once, in the order in which they are first named. */
    private List<String> findings(Standing standing) {
        Set<String> read = new LinkedHashSet<>();
        new Evidence().of(standing, worlds.world(), (fact, field) -> read.add(reading(fact.getId(), field)));
        return List.copyOf(read);
    }

    private Standing standing(TypedRules rule, int days) {
        ReferenceMatcher matcher = new ReferenceMatcher(TypedRules.set(rule), worlds.world());
        for (int day = 1; day < days; day++) {
            matcher.sample(Phase.COMBAT, day);
        }
        return matcher.sample(Phase.COMBAT, days).get(0);
    }
}
