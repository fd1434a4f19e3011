package org.armistice.exercise.debrief;

import java.util.List;
import org.armistice.exercise.plan.Debrief;

/**
 * What came of an exercise, ready for a page or a file: plain texts and numbers only.
 *
 * @param exercise its title
 * @param scenario its title
 * @param seed of the luck with which it was played
 * @param roles in the order of the file
 * @param turns that were played, in order
 * @param knowledge what roles knew when they decided, against what was so
 * @param consequences what came of the orders of roles
 * @param turningPoints the events that mattered most, with what led to them
 * @param luck this outcome among other runs from the same decisions
 * @param objectives each with its evidence
 * @param alternatives what would have come of other decisions
 * @param observed how it compares with what was observed; empty if nothing was
 * @param observedTitle what was observed, for people; empty if nothing was
 * @param questions for the class
 * @param rubric with what the teacher has filled in
 */
public record DebriefReport(
        String exercise,
        String scenario,
        long seed,
        List<Player> roles,
        List<TurnStory> turns,
        List<Known> knowledge,
        List<Consequences> consequences,
        List<TurningPoint> turningPoints,
        List<Luck> luck,
        List<Evidence> objectives,
        List<Alternative> alternatives,
        List<Observation> observed,
        String observedTitle,
        List<String> questions,
        List<Assessment> rubric) {
    /** The same without what the teacher says of roles, to be shown to all. */
    public DebriefReport withoutAssessment() {
        return new DebriefReport(
                exercise,
                scenario,
                seed,
                roles,
                turns,
                knowledge,
                consequences,
                turningPoints,
                luck,
                objectives,
                alternatives,
                observed,
                observedTitle,
                questions,
                List.of());
    }

    /** @param names of those who sat there; empty if the rules decided for it throughout */
    public record Player(String id, String title, boolean played, List<String> names) {}

    /**
     * A turn.
     *
     * @param firstDay of the scenario
     * @param decisions in the order of roles
     * @param injects that came in it
     * @param said how many messages were sent
     * @param agreed what was proposed, agreed, signed and ratified, and what the teacher ruled
     * @param happened the news that matter most, of all that could be known
     */
    public record TurnStory(
            int turn,
            int firstDay,
            int lastDay,
            List<Decided> decisions,
            List<Told> injects,
            int said,
            List<String> agreed,
            List<Happening> happened) {}

    /**
     * @param by id of the role
     * @param asked id of the decision
     * @param chosen the titles of what was chosen; empty for nothing
     * @param ways in which it could have been decided, what was chosen included; what that costs together is not minded
     */
    public record Decided(String by, String role, String asked, String decision, List<String> chosen, List<Way> ways) {}

    /** An option that was open. @param fact for which; empty if it is not for each of some @param chosen whether it was chosen */
    public record Way(String option, String fact, String title, int cost, boolean chosen) {}

    /** @param to who was told; empty for all @param truth true, false or unclear */
    public record Told(int day, String title, String from, String text, List<String> to, String truth) {}

    public record Happening(int day, String event, String tone, String text) {}

    /**
     * What a role knew when it decided in a turn, against what was so.
     *
     * @param by id of the role
     * @param heard the news of the turn before that it heard, of those that matter most
     * @param missed those that it did not hear
     * @param told what it had been told, and whether that is so
     */
    public record Known(
            int turn, String by, String role, List<Happening> heard, List<Happening> missed, List<Told> told) {
        /** What it had been told that is not so, or not clear. */
        public List<Told> misled() {
            return told.stream().filter(t -> !t.truth().equals("true")).toList();
        }
    }

    /**
     * What came of all that a role ordered in a turn.
     *
     * @param by id of the role
     * @param events what was ordered, and what that is behind, of those worth telling the first by day
     */
    public record Consequences(int turn, String by, List<Happening> events) {}

    /**
     * An event with what led to it.
     *
     * @param chain the events behind it, the nearest first
     * @param decisions what people decided that it rests on
     * @param seenBy roles that heard of it
     */
    public record TurningPoint(
            Happening event, String rule, List<Happening> chain, List<String> decisions, List<String> seenBy) {}

    /**
     * A number of this exercise among those of other runs from the same decisions with other luck.
     *
     * @param runs how many others
     * @param below share of them in which it is less
     * @param same share of them in which it is equal
     */
    public record Luck(
            String outcome,
            String scale,
            double here,
            double mean,
            double low,
            double high,
            int runs,
            double below,
            double same) {}

    /**
     * An objective with what bears on it.
     *
     * @param observed each thing that was watched for, and on which days it was so
     * @param decided decisions that bear on it, as they were made
     */
    public record Evidence(String objective, List<Watched> observed, List<String> decided) {}

    /** @param first day on which it was so; 0 for never */
    public record Watched(String condition, int first, int days) {}

    /**
     * What would have come of it had one decision not been made, or another in its place.
     *
     * @param without what was decided
     * @param instead what had been decided in its place; empty for nothing
     * @param pairs of runs with the same luck that were compared
     * @param parted how many of them part
     * @param day on which this one parts; 0 if it does not
     * @param by what parts it
     * @param changes the outcomes that differ most
     */
    public record Alternative(
            int turn,
            String role,
            String without,
            String instead,
            int pairs,
            int parted,
            int day,
            String by,
            List<Change> changes) {}

    /** @param halfWidth of the 95 % interval of the mean difference */
    public record Change(
            String outcome, String scale, double with, double without, double difference, double halfWidth) {}

    /** @param holder of a place as observed, and as it came out in the exercise */
    public record Observation(String date, String place, String holder, String here, boolean same) {}

    /** @param level -1 if it has not been filled in */
    public record Assessment(Debrief.Criterion criterion, String role, int level, String note) {}
}
