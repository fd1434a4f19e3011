package org.armistice.exercise.plan;

import java.util.List;

/**
 * A role that people can play; if nobody does, the rules decide for it.
 *
 * @param plays ids of the factions, principals and actors for which it decides; none for one that only advises
 * @param brief what it is told at the start, in Markdown
 * @param interests what it wants; nobody else is told
 * @param fallback what it can live with if it does not get it; nobody else is told
 * @param sees what it sees of the simulation
 * @param points what it can spend on decisions
 */
public record Role(
        String id,
        String title,
        List<String> plays,
        String brief,
        List<String> interests,
        String fallback,
        List<Glimpse> sees,
        Points points) {
    /** Whoever leads an exercise speaks under this name, which no role can have. */
    public static final String TEACHER = "teacher";

    public Role {
        plays = List.copyOf(plays);
        interests = List.copyOf(interests);
        sees = List.copyOf(sees);
    }

    /**
     * Political capital, by which decisions are made scarce. What is not spent is kept.
     *
     * @param start in the first turn
     * @param eachTurn what comes with each further turn
     */
    public record Points(int start, int eachTurn) {
        /** Of a role whose decisions cost nothing. */
        public static final Points NONE = new Points(0, 0);
    }
}
