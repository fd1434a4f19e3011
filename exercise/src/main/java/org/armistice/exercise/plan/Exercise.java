package org.armistice.exercise.plan;

import java.util.List;
import java.util.Optional;
import org.armistice.model.text.TextFile;

/**
 * An exercise for a class: roles that people play, the decisions that they have, what is put in from outside, and what is to be
 * learned; {@code docs/exercises.md} says how to write one.
 *
 * @param id the name of its file without the ending
 * @param title what it is called
 * @param summary what it is about, in a few sentences
 * @param contentNote what it deals with that somebody may not want to play, and how to stay out of it
 * @param minutes how long it is meant to take, the debrief included
 * @param seed what chance comes from, unless the teacher takes another
 * @param firstDay the day of the scenario on which the first turn begins; days before it are played by the rules alone
 * @param turns [turn] how many days each lasts, at least one of at least one day
 * @param objectives what is to be learned
 * @param roles at least one
 * @param decisions that roles have
 * @param injects what is put in from outside
 * @param accords texts that can be negotiated
 * @param debrief what is talked about afterwards
 * @param file its text, for messages and hashes
 */
public record Exercise(
        String id,
        String title,
        String summary,
        String contentNote,
        int minutes,
        long seed,
        int firstDay,
        List<Integer> turns,
        List<Objective> objectives,
        List<Role> roles,
        List<Decision> decisions,
        List<Inject> injects,
        List<Accord> accords,
        Debrief debrief,
        TextFile file) {
    public Exercise {
        turns = List.copyOf(turns);
        objectives = List.copyOf(objectives);
        roles = List.copyOf(roles);
        decisions = List.copyOf(decisions);
        injects = List.copyOf(injects);
        accords = List.copyOf(accords);
    }

    /** The day of the scenario on which a turn begins, whose first is 1. */
    public int firstDay(int turn) {
        return firstDay
                + turns.subList(0, turn - 1).stream().mapToInt(days -> days).sum();
    }

    /** The last day of a turn; of turn 0, the day before the first. */
    public int lastDay(int turn) {
        return turn == 0 ? firstDay - 1 : firstDay(turn) + turns.get(turn - 1) - 1;
    }

    /** The turn that a day is in; 0 before the first, the last for every day behind it. */
    public int turnOf(int day) {
        int turn = 0;
        while (turn < turns.size() && day >= firstDay(turn + 1)) {
            turn++;
        }
        return turn;
    }

    public Optional<Role> role(String wanted) {
        return roles.stream().filter(r -> r.id().equals(wanted)).findFirst();
    }

    public Optional<Decision> decision(String wanted) {
        return decisions.stream().filter(d -> d.id().equals(wanted)).findFirst();
    }

    /** The decisions that a role has in a turn. */
    public List<Decision> decisions(String role, int turn) {
        return decisions.stream()
                .filter(d -> d.role().equals(role) && d.firstTurn() <= turn && turn <= d.lastTurn())
                .toList();
    }

    public Optional<Inject> inject(String wanted) {
        return injects.stream().filter(i -> i.id().equals(wanted)).findFirst();
    }

    public Optional<Accord> accord(String wanted) {
        return accords.stream().filter(a -> a.id().equals(wanted)).findFirst();
    }
}
