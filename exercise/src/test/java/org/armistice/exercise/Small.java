package org.armistice.exercise;

/** An exercise as small as one can be, into which tests plant what they are about. */
public final class Small {
    private Small() {}

    /**
     * Of two turns of five days.
     *
     * @param decisions the entries of that section, indented by two
     * @param more further sections
     */
    public static String with(String decisions, String more) {
        return """
                title: Small
                summary: As small as can be.
                content note: Nothing to fear.
                turns: [5 days, 5 days]
                learning objectives:
                  one: {title: To see}
                sight:
                  everybody:
                    - {what: a place P}
                    - {what: a faction F}
                    - {what: a ceasefire C}
                roles:
                  league: {title: League, plays: [league], brief: You are the League., points: {start: 3, each turn: 1}}
                  council: {title: Council, plays: [council], brief: You are the Council.}
                debrief: {questions: [What was it?]}
                decisions:
                """ + decisions + more;
    }
}
