package org.armistice.exercise.debrief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Offer;
import org.armistice.exercise.state.State;
import org.armistice.simulator.Course;

/** What was open to those who decided, looked at once more on the evening before each turn. */
final class Offered {
    private final Exercise exercise;
    private final List<Entry> entries;
    private final int last;
    private final Map<Integer, Map<String, Offer>> turns = new HashMap<>();

    /** @param last turn that was played */
    Offered(Exercise exercise, List<Entry> entries, int last) {
        this.exercise = exercise;
        this.entries = entries;
        this.last = last;
    }

    /** Looks at the world if this is an evening before a turn. */
    void look(Course course) {
        for (int turn = 1; turn <= last; turn++) {
            if (exercise.firstDay(turn) == course.day() + 1) {
                State state = new State(exercise);
                entries.subList(0, Otherwise.closed(entries, turn)).forEach(state::apply);
                Map<String, Offer> offers = new HashMap<>();
                for (Role role : exercise.roles()) {
                    Offer.of(exercise, state, role, course.world())
                            .forEach(offer -> offers.put(offer.decision().id(), offer));
                }
                turns.put(turn, offers);
            }
        }
    }

    /** The ways in which a decision could have been made. */
    List<DebriefReport.Way> ways(int turn, Decision decision, List<Move.Pick> chosen) {
        Offer offer = turns.getOrDefault(turn, Map.of()).get(decision.id());
        List<DebriefReport.Way> ways = new ArrayList<>();
        if (offer != null) {
            for (Offer.Choice choice : offer.choices()) {
                boolean was = chosen.contains(choice.pick());
                if (choice.isOpen() || was) {
                    ways.add(new DebriefReport.Way(
                            choice.option().id(),
                            choice.fact(),
                            choice.option().title() + (choice.name().isEmpty() ? "" : ": " + choice.name()),
                            choice.option().cost(),
                            was));
                }
            }
        }
        return ways;
    }
}
