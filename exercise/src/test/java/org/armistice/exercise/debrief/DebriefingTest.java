package org.armistice.exercise.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.armistice.exercise.Rehearsal;
import org.armistice.exercise.ThreeValleys;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Refused;
import org.armistice.exercise.session.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebriefingTest {
    @TempDir
    static Path folder;

    private static Debriefing debriefing;
    private static DebriefReport report;

    @BeforeAll
    static void play() throws Exception {
        try (Session session = Rehearsal.of(folder, ThreeValleys.twoTeams(), """
                turns:
                  - - {role: council, decision: council-axis, choose: go-on}
                    - {role: league, decision: league-defence, choose: millford}
                  - - {role: council, decision: council-axis, choose: halt}
                    - {role: league, accord: quiet-spring, clause: lines, propose: as-they-stand}
                    - {role: council, accord: quiet-spring, clause: lines, agree: yes, reservation: until the roads are dry}
                    - {role: council, sign: quiet-spring}
                    - {role: league, sign: quiet-spring}
                  - []
                """)) {
            session.submit(new Move.Assessed("argument", "league", 2, "well said"));
            debriefing = Debriefing.of(session);
            report = debriefing.report(6, 3, () -> {});
        }
    }

    @Test
    void eachTurnHasItsDecisionsAndWhatCameOfThem() {
        assertThat(report.turns()).hasSize(3);
        assertThat(report.turns().get(0).decisions())
                .anyMatch(d -> d.role().equals("Highland Council") && d.chosen().equals(List.of("Go on as planned")));
        assertThat(report.turns().get(1).agreed())
                .anyMatch(line -> line.contains("with the reservation: until the roads are dry"))
                .anyMatch(line -> line.contains("River League signs"));
    }

    @Test
    void turningPointsLeadBackToDecisions() {
        assertThat(report.turningPoints())
                .anyMatch(p -> p.event().text().contains("cessation of hostilities")
                        && p.decisions().stream().anyMatch(d -> d.contains("A quiet spring is in force")));
    }

    @Test
    void whatARoleWasToldThatIsNotSoIsNamed() {
        assertThat(report.knowledge())
                .anyMatch(u -> u.turn() == 3
                        && u.misled().stream().anyMatch(t -> t.truth().equals("unclear")));
    }

    @Test
    void theCourseIsHeldAgainstOthers() {
        assertThat(report.luck()).isNotEmpty().allMatch(l -> l.runs() == 6 && l.below() + l.same() <= 1);
    }

    @Test
    void aDecisionThatIsTakenAwayChangesWhatItDid() {
        assertThat(report.alternatives())
                .anyMatch(a -> a.turn() == 2 && a.without().equals("Halt and regroup") && a.pairs() == 3);
        assertThat(report.alternatives()).noneMatch(a -> a.without().contains("Go on as planned"));
    }

    @Test
    void aDecisionStandsBesideWhatWasOpen() {
        assertThat(report.turns().get(1).decisions())
                .filteredOn(d -> d.asked().equals("council-axis"))
                .singleElement()
                .satisfies(d -> assertThat(d.ways())
                        .anyMatch(w -> w.option().equals("halt") && w.chosen())
                        .anyMatch(w -> w.option().equals("go-on") && !w.chosen()));
    }

    @Test
    void ordersHaveConsequences() {
        assertThat(report.consequences())
                .anyMatch(c ->
                        c.turn() == 2 && c.by().equals("council") && !c.events().isEmpty());
    }

    @Test
    void anotherDecisionIsPlayedWithTheSameLuck() {
        Inquiry inquiry =
                debriefing.otherwise(new Otherwise(2, "council-axis", List.of(new Move.Pick("go-on", ""))), 2);
        inquiry.play(() -> {}, () -> false, 1);
        assertThat(inquiry.alternatives()).singleElement().satisfies(a -> {
            assertThat(a.without()).isEqualTo("Halt and regroup");
            assertThat(a.instead()).isEqualTo("Go on as planned");
            assertThat(a.pairs()).isEqualTo(2);
            assertThat(a.day()).isGreaterThanOrEqualTo(11);
        });
    }

    @Test
    void whatWasDecidedMakesNoDifferenceToItself() {
        Inquiry inquiry = debriefing.otherwise(new Otherwise(2, "council-axis", List.of(new Move.Pick("halt", ""))), 2);
        inquiry.play(() -> {}, () -> false, 1);
        assertThat(inquiry.alternatives())
                .singleElement()
                .satisfies(a -> assertThat(a.parted()).isZero());
    }

    @Test
    void aTurnThatWasNotPlayedCannotBeDecidedOtherwise() {
        assertThatThrownBy(() -> debriefing.otherwise(new Otherwise(9, "council-axis", List.of()), 2))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        debriefing.otherwise(new Otherwise(2, "council-axis", List.of(new Move.Pick("dance", ""))), 2))
                .hasMessage("there is no option 'dance'.");
    }

    @Test
    void theRubricHasWhatTheTeacherSaid() {
        assertThat(report.rubric()).anyMatch(a -> a.role().equals("league") && a.level() == 2);
    }

    @Test
    void observedHistoryStandsBeside() {
        assertThat(report.observed()).anyMatch(o -> o.place().equals("Millford"));
    }
}
