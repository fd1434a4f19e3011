package org.armistice.exercise.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.armistice.exercise.adjudication.Adjudicator;
import org.armistice.exercise.adjudication.Played;
import org.armistice.exercise.plan.Debrief;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Objective;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Refused;
import org.armistice.exercise.session.Session;
import org.armistice.exercise.sight.Eyes;
import org.armistice.exercise.sight.News;
import org.armistice.exercise.state.State;
import org.armistice.rules.reference.Answers;
import org.armistice.rules.typed.Question;
import org.armistice.simulator.Course;
import org.armistice.simulator.narrative.Story;
import org.armistice.simulator.narrative.Told;
import org.armistice.simulator.setup.Prepared;

/** Works out what there is to talk about after an exercise, or after the turns of it that have been played. */
public final class Debriefing {
    private final Exercise exercise;
    private final Prepared prepared;
    private final State state;
    private final List<Entry> entries;
    private final long seed;
    private final int last;
    private final Eyes eyes;
    private final Map<Question, List<Integer>> watched = new LinkedHashMap<>();
    private final Offered offered;
    private final Played played;

    /** Of a session that may go on meanwhile. */
    public static Debriefing of(Session session) {
        return new Debriefing(session.exercise(), session.prepared(), session.seed(), session.entries());
    }

    /**
     * Plays the days of an exercise once more.
     *
     * @param entries all its moves, in order
     */
    public Debriefing(Exercise exercise, Prepared prepared, long seed, List<Entry> entries) {
        this.exercise = exercise;
        this.prepared = prepared;
        this.entries = List.copyOf(entries);
        this.seed = seed;
        this.state = new State(exercise);
        entries.forEach(state::apply);
        this.last = Math.min(state.turn() - 1, exercise.turns().size());
        this.eyes = new Eyes(exercise);
        this.offered = new Offered(exercise, this.entries, last);
        this.played = new Adjudicator(exercise, prepared, seed).play(state, last, this::watching);
    }

    private Runnable watching(Course course) {
        Runnable look = eyes.apply(course);
        watched.clear();
        exercise.objectives().stream()
                .flatMap(o -> o.watched().stream())
                .forEach(q -> watched.put(q, new ArrayList<>()));
        offered.look(course);
        return () -> {
            look.run();
            offered.look(course);
            Answers answers = new Answers(course.world());
            watched.forEach((question, days) -> {
                if (answers.isSo(question)) {
                    days.add(course.day());
                }
            });
        };
    }

    /**
     * All of it.
     *
     * @param runs how many runs this one is held against
     * @param pairs how many pairs are played for each decision that is taken away
     * @param progress told of each run
     */
    public DebriefReport report(int runs, int pairs, Runnable progress) {
        List<Told> story = Story.of(played.prepared(), played.run(), false);
        News news = new News(played, story);
        Turns turns = new Turns(exercise, state, entries, played, story, offered);
        Causes causes = new Causes(exercise, state, played, eyes, story, news);
        Counterfactual counterfactual = counterfactual();
        History history = History.of(prepared, played);
        return new DebriefReport(
                exercise.title(),
                prepared.scenario().title(),
                seed,
                players(),
                turns.all(last),
                new Knowledge(exercise, state, eyes, story, news).all(last),
                causes.consequences(),
                causes.turningPoints(),
                luck(runs, progress),
                exercise.objectives().stream().map(this::evidence).toList(),
                counterfactual.alternatives(pairs, progress),
                history.observations(),
                history.title(),
                exercise.debrief().questions(),
                assessments());
    }

    private List<DebriefReport.Luck> luck(int runs, Runnable progress) {
        if (runs == 0 || last == 0) {
            return List.of();
        }
        Inquiry luck = luck(runs);
        luck.play(progress, () -> false, Runtime.getRuntime().availableProcessors());
        return luck.luck();
    }

    /** This exercise among so many other runs from the same decisions. */
    public Inquiry luck(int runs) {
        return counterfactual().luck(played, runs);
    }

    /**
     * What would have come of another decision, in so many pairs of runs.
     *
     * @throws org.armistice.exercise.session.Refused if the exercise has no such decision, or the turn has not been played
     */
    public Inquiry otherwise(Otherwise other, int pairs) {
        Decision decision = other.of(exercise);
        if (other.turn() > last) {
            throw new Refused("turn " + other.turn() + " has not been played.");
        }
        List<Move.Pick> picks =
                state.orders(other.turn(), decision.role()).picks().getOrDefault(decision.id(), List.of());
        return counterfactual()
                .otherwise(
                        other,
                        other.state(exercise, entries),
                        String.join("; ", Turns.titles(decision, picks, played)),
                        String.join("; ", Turns.titles(decision, other.picks(), played)),
                        pairs);
    }

    private Counterfactual counterfactual() {
        return new Counterfactual(exercise, prepared, state, seed, last);
    }

    private List<DebriefReport.Player> players() {
        Set<String> played = new TreeSet<>();
        for (int turn = 1; turn <= Math.max(1, last); turn++) {
            played.addAll(state.people(turn));
        }
        return exercise.roles().stream()
                .map(role -> new DebriefReport.Player(
                        role.id(),
                        role.title(),
                        played.contains(role.id()),
                        state.seats().getOrDefault(role.id(), List.of())))
                .toList();
    }

    private DebriefReport.Evidence evidence(Objective objective) {
        List<DebriefReport.Watched> observed = objective.watched().stream()
                .map(question -> {
                    List<Integer> days = watched.getOrDefault(question, List.of());
                    return new DebriefReport.Watched(question.text(), days.isEmpty() ? 0 : days.get(0), days.size());
                })
                .toList();
        List<String> decided = new ArrayList<>();
        for (int turn = 1; turn <= last; turn++) {
            for (String id : objective.decisions()) {
                int number = turn;
                exercise.decision(id).ifPresent(decision -> {
                    List<Move.Pick> picks =
                            state.orders(number, decision.role()).picks().getOrDefault(id, List.of());
                    if (!picks.isEmpty()) {
                        String role =
                                exercise.role(decision.role()).map(Role::title).orElse(decision.role());
                        decided.add("Turn " + number + ", " + role + ": "
                                + String.join("; ", Turns.titles(decision, picks, played)));
                    }
                });
            }
        }
        return new DebriefReport.Evidence(objective.title(), observed, decided);
    }

    /** Each criterion for the class and, where the teacher has said something, for roles. */
    private List<DebriefReport.Assessment> assessments() {
        List<DebriefReport.Assessment> all = new ArrayList<>();
        for (Debrief.Criterion criterion : exercise.debrief().rubric()) {
            Map<String, Move.Assessed> byRole = new TreeMap<>();
            state.assessments().stream()
                    .filter(a -> a.criterion().equals(criterion.id()))
                    .forEach(a -> byRole.put(a.assessed(), a));
            if (byRole.isEmpty()) {
                all.add(new DebriefReport.Assessment(criterion, "", -1, ""));
            }
            byRole.forEach((role, assessed) ->
                    all.add(new DebriefReport.Assessment(criterion, role, assessed.level(), assessed.note())));
        }
        return all;
    }
}
