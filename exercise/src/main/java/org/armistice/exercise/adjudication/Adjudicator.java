package org.armistice.exercise.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Inject;
import org.armistice.exercise.state.State;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.reference.Answers;
import org.armistice.rules.typed.Question;
import org.armistice.simulator.Course;
import org.armistice.simulator.Run;
import org.armistice.simulator.Simulation;
import org.armistice.simulator.setup.Prepared;

/**
 * Plays what was decided. A turn is played by playing everything from the first day of the scenario again, with all that was changed
 * since: the same seed gives the same days before it.
 */
public final class Adjudicator {
    /** Somebody who looks at the world on every evening. Given a course that has not begun; what is returned is run each evening. */
    public interface Watching extends Function<Course, Runnable> {}

    private final Exercise exercise;
    private final Prepared prepared;
    private final long seed;

    public Adjudicator(Exercise exercise, Prepared prepared, long seed) {
        this.exercise = exercise;
        this.prepared = prepared;
        this.seed = seed;
    }

    /**
     * Plays up to the end of a turn.
     *
     * @param turn 0 for the days before the first
     * @param watching asked anew whenever it has to be played again because an inject came in between; what counts is the last
     * @throws org.armistice.simulator.account.RunFailure if the days cannot be played
     * @throws org.armistice.model.problem.BadInput if an effect means nothing
     */
    public Played play(State state, int turn, Watching watching) {
        List<Order> orders = new ArrayList<>(new OrderBook(exercise, state).upTo(turn));
        List<Played.Came> came = dated(state, turn);
        came.forEach(c -> addTo(orders, c));
        while (true) {
            List<WhatIf> whatIfs =
                    orders.stream().map(o -> o.asWhatIf(prepared.scenario())).toList();
            Prepared all = prepared.with(whatIfs);
            Optional<Run> run = play(all.simulation(), state, turn, came, orders, watching);
            if (run.isPresent()) {
                came.sort(Comparator.comparingInt(Played.Came::day));
                return new Played(turn, all, run.get(), came);
            }
        }
    }

    /** Empty if something came in between that changes what follows. */
    private Optional<Run> play(
            Simulation simulation,
            State state,
            int turn,
            List<Played.Came> came,
            List<Order> orders,
            Watching watching) {
        int last = exercise.lastDay(turn);
        try (Course course = simulation.seed(seed).days(last).begin()) {
            Runnable look = watching.apply(course);
            while (course.day() < last) {
                if (turn > 0 && course.day() >= exercise.firstDay(turn) - 1 && changedBy(course, state, came, orders)) {
                    return Optional.empty();
                }
                course.playDay();
                look.run();
            }
            return Optional.of(course.run());
        }
    }

    /** Notes which injects come next morning; tells whether one of them does something, so that all has to be played again. */
    private boolean changedBy(Course course, State state, List<Played.Came> came, List<Order> orders) {
        boolean changes = false;
        Answers answers = new Answers(course.world());
        for (Inject inject : exercise.injects()) {
            Question condition = inject.trigger().state();
            if (condition != null
                    && !state.hasCome(inject.id())
                    && !state.isHeld(inject.id())
                    && came.stream().noneMatch(c -> c.inject().id().equals(inject.id()))
                    && answers.isSo(condition)) {
                Played.Came now = new Played.Came(inject, course.day() + 1);
                came.add(now);
                addTo(orders, now);
                changes |= !inject.effects().isEmpty();
            }
        }
        return changes;
    }

    private List<Played.Came> dated(State state, int turn) {
        List<Played.Came> dated = new ArrayList<>();
        for (Inject inject : exercise.injects()) {
            int day = inject.trigger().day();
            if (turn > 0
                    && day >= exercise.firstDay(turn)
                    && day <= exercise.lastDay(turn)
                    && !state.hasCome(inject.id())
                    && !state.isHeld(inject.id())) {
                dated.add(new Played.Came(inject, day));
            }
        }
        return dated;
    }

    private static void addTo(List<Order> orders, Played.Came came) {
        Inject inject = came.inject();
        if (!inject.effects().isEmpty()) {
            orders.add(OrderBook.injected(
                    inject.id(),
                    inject.title(),
                    came.day(),
                    inject.effects().stream().map(WhatIf.Effect::text).toList()));
        }
    }
}
