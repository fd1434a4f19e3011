package org.armistice.workbench.exercise.view;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a role is told but for its map and its news, and nothing else.
 *
 * @param version another one whenever something has changed for the role; of no other meaning
 * @param played another one whenever something was played anew, so that map and news are others
 * @param role its id; empty for those who watch
 * @param plays what it decides for, by name
 * @param roles all roles, so that one can speak to them
 * @param firstDay the first day of the scenario
 * @param begins the day of the scenario on which the first turn begins
 * @param turns how many days each has
 * @param turn that is open; one more than there are in the debrief
 * @param phase {@code open}, {@code playing}, {@code debrief} or {@code ended}
 * @param until when the turn is to be closed, in seconds of the epoch; 0 for no such time
 * @param day the last that was played
 * @param solo whether this role plays alone and closes its turns itself
 * @param debrief whether it may look at the debrief
 * @param byPeople whether people decide for the role, and not the rules
 * @param points to spend in this turn, before what is chosen
 * @param spent by what is chosen
 * @param team names of those who sit there
 */
public record RoleView(
        String version,
        String played,
        String exercise,
        String summary,
        String contentNote,
        String scenario,
        int minutes,
        String role,
        String title,
        List<String> plays,
        String brief,
        List<String> interests,
        String fallback,
        List<Named> roles,
        LocalDate firstDay,
        int begins,
        List<Integer> turns,
        int turn,
        String phase,
        long until,
        int day,
        boolean solo,
        boolean debrief,
        boolean byPeople,
        int points,
        int spent,
        boolean hasPoints,
        boolean confirmed,
        List<OfferView> offers,
        List<Decided> decided,
        List<Message> messages,
        List<Report> reports,
        List<AccordView> accords,
        List<RequestView> requests,
        List<String> team) {
    public record Named(String id, String title) {}

    /** What the role has decided in a turn that is over. @param options as they were called */
    public record Decided(int turn, String decision, List<String> options) {}

    /** @param from a role or the teacher @param to roles or the teacher; everybody if empty @param at in seconds of the epoch */
    public record Message(int turn, String from, List<String> to, String text, long at) {}

    /** Something that came in from outside. Nobody says whether it is so. @param day of the scenario */
    public record Report(int turn, int day, String from, String text) {}

    /** @param answer empty until the teacher has ruled */
    public record RequestView(int turn, String text, String answer, boolean granted) {}
}
