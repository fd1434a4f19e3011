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

    /** For each turn and role, where there is anything to tell. */
    List<DebriefReport.Unknown> all(int last) {
        List<DebriefReport.Unknown> all = new ArrayList<>();
        for (int turn = 1; turn <= last; turn++) {
            for (Role role : exercise.roles()) {
                if (state.people(turn).contains(role.id())) {
                    List<DebriefReport.Happening> missed = missed(role, turn);
                    List<DebriefReport.Told> misled = misled(role, turn);
                    if (!missed.isEmpty() || !misled.isEmpty()) {
                        all.add(new DebriefReport.Unknown(turn, role.title(), missed, misled));
                    }
                }
            }
        }
        return all;
    }

    /** The major news of the turn before that it did not hear. */
    private List<DebriefReport.Happening> missed(Role role, int turn) {
        if (turn == 1) {
            return List.of();
        }
        int from = exercise.firstDay(turn - 1);
        int to = exercise.lastDay(turn - 1);
        Set<String> heard = new HashSet<>();
        news.of(role.id(), eyes, from, to).forEach(line -> heard.add(line.event()));
        return story.stream()
                .filter(t -> t.event().day() >= from && t.event().day() <= to)
                .filter(t -> t.tone().isMajor() && t.event().kind() != Event.Kind.INTERVENTION)
                .filter(t -> !heard.contains(t.event().id()))
                .map(Turns::happening)
                .toList();
    }

    /** What it was told before this turn was closed that is not so. */
    private List<DebriefReport.Told> misled(Role role, int turn) {
        return state.injected().stream()
                .filter(put -> put.inject().to().isEmpty() || put.inject().to().contains(role.id()))
                .filter(put -> put.inject().day() == 0 ? put.turn() == turn : put.turn() == turn - 1)
                .map(put -> Turns.told(put, exercise))
                .filter(told -> !told.text().isEmpty() && !told.truth().equals("true"))
                .toList();
    }
}
