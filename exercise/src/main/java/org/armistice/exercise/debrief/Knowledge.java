package org.armistice.exercise.debrief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.sight.Eyes;
import org.armistice.exercise.sight.News;
import org.armistice.exercise.state.State;
import org.armistice.model.event.Event;
import org.armistice.simulator.narrative.Told;

/** What each role knew when it decided, against what was so. */
final class Knowledge {
    private final Exercise exercise;
    private final State state;
    private final Eyes eyes;
    private final List<Told> story;
    private final News news;

    Knowledge(Exercise exercise, State state, Eyes eyes, List<Told> story, News news) {
        this.exercise = exercise;
        this.state = state;
        this.eyes = eyes;
        this.story = story;
        this.news = news;
    }

    /** For each turn and each role that people decided for. */
    List<DebriefReport.Known> all(int last) {
        List<DebriefReport.Known> all = new ArrayList<>();
        for (int turn = 1; turn <= last; turn++) {
            for (Role role : exercise.roles()) {
                if (state.people(turn).contains(role.id())) {
                    all.add(known(role, turn));
                }
            }
        }
        return all;
    }

    /** The major news of the turn before, parted by whether it heard them. */
    private DebriefReport.Known known(Role role, int turn) {
        List<DebriefReport.Happening> heard = new ArrayList<>();
        List<DebriefReport.Happening> missed = new ArrayList<>();
        if (turn > 1) {
            int from = exercise.firstDay(turn - 1);
            int to = exercise.lastDay(turn - 1);
            Set<String> ids = new HashSet<>();
            news.of(role.id(), eyes, from, to).forEach(line -> ids.add(line.event()));
            story.stream()
                    .filter(t -> t.event().day() >= from && t.event().day() <= to)
                    .filter(t -> t.tone().isMajor() && t.event().kind() != Event.Kind.INTERVENTION)
                    .forEach(t -> (ids.contains(t.event().id()) ? heard : missed).add(Turns.happening(t)));
        }
        return new DebriefReport.Known(turn, role.id(), role.title(), heard, missed, told(role, turn));
    }

    /** What it was told before this turn was closed. */
    private List<DebriefReport.Told> told(Role role, int turn) {
        return state.injected().stream()
                .filter(put -> put.inject().to().isEmpty() || put.inject().to().contains(role.id()))
                .filter(put -> put.inject().day() == 0 ? put.turn() == turn : put.turn() == turn - 1)
                .map(put -> Turns.told(put, exercise))
                .filter(told -> !told.text().isEmpty())
                .toList();
    }
}
