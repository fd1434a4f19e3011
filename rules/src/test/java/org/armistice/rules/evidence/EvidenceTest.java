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

import java.util.List;
import org.armistice.model.calendar.Assumption;
import org.armistice.model.event.Phase;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.model.quantity.Fixed;
import org.armistice.rules.TypedRules;
import org.armistice.rules.Worlds;
import org.armistice.rules.evidence.Finding.Absence;
import org.armistice.rules.evidence.Finding.Reading;
import org.armistice.rules.evidence.Finding.Sum;
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
    void fieldsThatTestsReadAreListedOnceInTheirOrder() {
        assertThat(findings(rule("r")
                        .when(
                                only(P, "sirte"),
                                match(A, equal(read(P, Place.HOLDER), the(A))),
                                only(LIMIT, "combat.enough"),
                                only(F, "f1", atLeast(read(F, Force.STRENGTH), read(LIMIT, Assumption.VALUE))),
                                check(atLeast(read(LIMIT, Assumption.VALUE), literal(1))))))
                .containsExactly(
                        new Reading(
                                worlds.fact("sirte"),
                                Place.HOLDER,
                                worlds.fact("gna").index()),
                        new Reading(worlds.fact("f1"), Force.STRENGTH, Fixed.of(100)),
                        new Reading(worlds.fact("combat.enough"), Assumption.VALUE, Fixed.of(50)));
    }

    @Test
    void twoVariablesOfOneFactDoNotRepeatAReading() {
        Variable again = fact(6, "G", Force.TYPE);

        assertThat(findings(rule("r")
                        .when(
                                only(F, "f1", atLeast(read(F, Force.STRENGTH), literal(1))),
                                only(again, "f1", atLeast(read(again, Force.STRENGTH), literal(1))))))
                .containsExactly(new Reading(worlds.fact("f1"), Force.STRENGTH, Fixed.of(100)));
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
                        new Reading(worlds.fact("combat.enough"), Assumption.VALUE, Fixed.of(50)),
                        new Reading(worlds.fact("f1"), Force.AMMUNITION, 0),
                        new Reading(worlds.fact("f1"), Force.STRENGTH, Fixed.of(100)));
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
    void totalGivesItsResultAndTheKnownNumbersThatWentIn() {
        assertThat(findings(rule("r").when(only(P, "sirte"), total(N, Fold.SUM, read(F, Force.STRENGTH), AT_P))))
                .containsExactly(new Sum(
                        "sum",
                        Fixed.of(300),
                        List.of(
                                new Reading(worlds.fact("f1"), Force.STRENGTH, Fixed.of(100)),
                                new Reading(worlds.fact("f2"), Force.STRENGTH, Fixed.of(200)))));
    }

    @Test
    void countGivesWhatWasReadOfTheFactsCounted() {
        worlds.remove("f2").remove("f3");
        long sirte = worlds.fact("sirte").index();

        assertThat(findings(rule("r").when(only(P, "sirte"), total(N, Fold.COUNT, literal(1), AT_P))))
                .containsExactly(
                        new Sum("count", Fixed.of(1), List.of(new Reading(worlds.fact("f1"), Force.PLACE, sirte))));
    }

    @Test
    void presentGivesTheReadingsOfItsFirstWitness() {
        assertThat(findings(rule("r").when(present(match(F, atLeast(read(F, Force.STRENGTH), literal(150)))))))
                .containsExactly(new Reading(worlds.fact("f2"), Force.STRENGTH, Fixed.of(200)));
    }

    @Test
    void absentGivesNothingButItsExistence() {
        Condition.Absent nobody = absent(match(F, atLeast(read(F, Force.STRENGTH), literal(1000))));

        assertThat(findings(rule("r").when(nobody))).containsExactly(new Absence(nobody));
    }

    @Test
    void whatTheMatcherLeftInNestedSlotsDoesNotMatter() {
        Standing standing =
                standing(rule("r").when(only(P, "sirte"), total(N, Fold.SUM, read(F, Force.STRENGTH), AT_P)), 1);
        standing.bindings()[F.slot()] = worlds.fact("f1");

        assertThat(new Evidence(worlds.world()).of(standing))
                .singleElement()
                .extracting(f -> ((Sum) f).contributions().size())
                .isEqualTo(2);
    }

    private List<Finding> findings(TypedRules rule) {
        return findings(rule, 1);
    }

    private List<Finding> findings(TypedRules rule, int days) {
        return new Evidence(worlds.world()).of(standing(rule, days));
    }

    private Standing standing(TypedRules rule, int days) {
        ReferenceMatcher matcher = new ReferenceMatcher(TypedRules.set(rule), worlds.world());
        for (int day = 1; day < days; day++) {
            matcher.sample(Phase.COMBAT, day);
        }
        return matcher.sample(Phase.COMBAT, days).get(0);
    }
}
