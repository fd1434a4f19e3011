package org.armistice.exercise.script;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Refused;
import org.armistice.exercise.session.Session;
import org.armistice.model.problem.BadInput;
import org.armistice.model.problem.Position;
import org.armistice.model.problem.Problem;
import org.armistice.model.text.TextFile;

/**
 * What is done in each turn of an exercise, written beforehand: for a rehearsal, a test or an example.
 *
 * @param turns [turn] the moves of each turn, in their order; turns behind the last pass without any
 */
public record Script(List<List<Line>> turns) {
    public Script {
        turns = turns.stream().map(List::copyOf).toList();
    }

    /** @param at where it stands in the file */
    public record Line(Position at, Move move) {}

    /**
     * Reads a file; {@code docs/exercises.md} says what it holds.
     *
     * @throws BadInput with all that is wrong with it, as far as that can be told before it is played
     */
    public static Script read(Path file, Exercise exercise) {
        return new ScriptReader(TextFile.read(file, file.toString()), exercise).read();
    }

    /** The roles that do something, all of which people play. */
    public Set<String> roles() {
        return turns.stream()
                .flatMap(List::stream)
                .map(line -> line.move().role())
                .filter(role -> !role.equals(Role.TEACHER))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Plays all turns of a session that has just begun.
     *
     * @throws BadInput at the line whose move is refused, with the reason
     */
    public void play(Session session) {
        roles().forEach(role -> session.submit(new Move.Controlled(role, true)));
        int last = session.exercise().turns().size();
        for (int turn = 1; turn <= last; turn++) {
            if (turn <= turns.size()) {
                turns.get(turn - 1).forEach(line -> submit(line, session));
            }
            session.submit(new Move.Closed(turn));
        }
    }

    private static Entry submit(Line line, Session session) {
        try {
            return session.submit(line.move());
        } catch (Refused refused) {
            throw new BadInput(new Problem(line.at(), refused.why()));
        }
    }
}
