package org.armistice.exercise.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.armistice.exercise.Rehearsal;
import org.armistice.exercise.ThreeValleys;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebriefingTest {
    @TempDir
    static Path folder;

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
            report = Debriefing.of(session).report(6, 3, () -> {});
        }
    }

    @Test
    void eachTurnHasItsDecisionsAndWhatCameOfThem() {
        assertThat(report.turns()).hasSize(3);
        assertThat(report.turns().get(0).decisions())
                .anyMatch(d -> d.role().equals("Highland Council")
                        && d.chosen().equals(java.util.List.of("Go on as planned")));
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
    void theRubricHasWhatTheTeacherSaid() {
        assertThat(report.rubric()).anyMatch(a -> a.role().equals("league") && a.level() == 2);
    }

    @Test
    void observedHistoryStandsBeside() {
        assertThat(report.observed()).anyMatch(o -> o.place().equals("Millford"));
    }
}
