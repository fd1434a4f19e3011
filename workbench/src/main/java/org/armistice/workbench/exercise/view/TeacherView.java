package org.armistice.workbench.exercise.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.exercise.record.Move;
import org.jspecify.annotations.Nullable;

/**
 * All of an exercise, for whoever leads it.
 *
 * @param played another one whenever something was played anew, so that map and news are others
 * @param differences what is not as it was when the exercise was begun
 * @param shown whether the debrief is shown to those at the table
 * @param watchers names of those who would rather watch
 * @param practiceCode by which anybody can practise alone
 * @param injects of the file, and whether they have come
 * @param put what came in, in order
 * @param log every move
 * @param openedTurns turns that one can step back to
 */
public record TeacherView(
        String version,
        String played,
        String id,
        String scenario,
        String scenarioTitle,
        String exercise,
        String title,
        String summary,
        String contentNote,
        int minutes,
        long seed,
        String solo,
        List<String> differences,
        LocalDate firstDay,
        int begins,
        List<Integer> turns,
        int turn,
        String phase,
        long until,
        boolean shown,
        int day,
        Set<Integer> openedTurns,
        List<RoleCard> roles,
        List<String> watchers,
        String practiceCode,
        List<InjectCard> injects,
        List<Put> put,
        List<Request> requests,
        List<RoleView.Message> messages,
        List<AccordView> accords,
        List<Objective> objectives,
        List<Criterion> rubric,
        List<String> questions,
        List<Move.Assessed> assessments,
        List<Line> log) {
    /**
     * A role and what it has decided in the turn that is open.
     *
     * @param points to spend in this turn
     * @param expected what the author expects, by decision
     */
    public record RoleCard(
            String id,
            String title,
            String brief,
            List<String> interests,
            String fallback,
            String code,
            List<String> people,
            boolean byPeople,
            boolean confirmed,
            int points,
            List<Drafted> drafted,
            Map<String, String> expected) {}

    /** @param options as they are called; none if nothing is chosen yet */
    public record Drafted(String decision, String title, List<String> options) {}

    /**
     * @param when in words
     * @param byHand whether it comes by the teacher's hand alone
     * @param truth {@code true}, {@code false} or {@code unclear}
     */
    public record InjectCard(
            String id,
            String title,
            String when,
            boolean byHand,
            List<String> to,
            String from,
            String text,
            String truth,
            List<String> effects,
            String expected,
            boolean hasCome,
            boolean isHeld) {}

    public record Put(
            int turn, int day, String title, List<String> to, String from, String text, List<String> effects) {}

    /** @param number from 1, by which it is ruled on */
    public record Request(int number, int turn, String role, String text, Move.@Nullable Ruled ruling) {}

    public record Objective(String title, List<String> watched) {}

    public record Criterion(String id, String title, List<String> levels) {}

    /** @param at in seconds of the epoch */
    public record Line(int number, long at, int turn, String kind, Move move) {}
}
