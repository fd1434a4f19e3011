package org.armistice.exercise.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armistice.exercise.adjudication.Played;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Inject;
import org.armistice.exercise.plan.Option;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.state.State;
import org.armistice.model.fact.Fact;
import org.armistice.model.text.Rounding;
import org.armistice.simulator.narrative.Told;

/** What was decided in each turn, and what came of it. */
final class Turns {
    private static final int MOST_NEWS = 40;

    private final Exercise exercise;
    private final State state;
    private final List<Entry> entries;
    private final Played played;
    private final List<Told> story;
    private final Offered offered;

    Turns(Exercise exercise, State state, List<Entry> entries, Played played, List<Told> story, Offered offered) {
        this.exercise = exercise;
        this.state = state;
        this.entries = entries;
        this.played = played;
        this.story = story;
        this.offered = offered;
    }

    List<DebriefReport.TurnStory> all(int last) {
        List<DebriefReport.TurnStory> turns = new ArrayList<>();
        for (int turn = 1; turn <= last; turn++) {
            turns.add(turn(turn));
        }
        return turns;
    }

    private DebriefReport.TurnStory turn(int turn) {
        int first = exercise.firstDay(turn);
        int end = exercise.lastDay(turn);
        return new DebriefReport.TurnStory(
                turn,
                first,
                end,
                decisions(turn),
                injects(turn),
                said(turn),
                agreed(turn),
                happened(story, first, end));
    }

    private List<DebriefReport.Decided> decisions(int turn) {
        List<DebriefReport.Decided> decided = new ArrayList<>();
        for (Role role : exercise.roles()) {
            State.Orders orders = state.orders(turn, role.id());
            for (Decision decision : exercise.decisions(role.id(), turn)) {
                if (state.people(turn).contains(role.id())) {
                    List<Move.Pick> picks = orders.picks().getOrDefault(decision.id(), List.of());
                    decided.add(new DebriefReport.Decided(
                            role.id(),
                            role.title(),
                            decision.id(),
                            decision.title(),
                            titles(decision, picks, played),
                            offered.ways(turn, decision, picks)));
                }
            }
        }
        return decided;
    }

    /** What was chosen, with the names of facts. */
    static List<String> titles(Decision decision, List<Move.Pick> picks, Played played) {
        return picks.stream()
                .map(pick -> decision.option(pick.option()).map(Option::title).orElse(pick.option())
                        + (pick.fact().isEmpty() ? "" : ": " + name(pick.fact(), played)))
                .toList();
    }

    private static String name(String fact, Played played) {
        return played.run().world().find(fact).map(Fact::getName).orElse(fact);
    }

    private List<DebriefReport.Told> injects(int turn) {
        return state.injected().stream()
                .filter(put -> put.turn() == turn)
                .map(put -> told(put, exercise))
                .toList();
    }

    static DebriefReport.Told told(State.Put put, Exercise exercise) {
        Move.Injected move = put.inject();
        Inject inject = exercise.inject(move.inject()).orElse(null);
        return new DebriefReport.Told(
                move.day() == 0 ? exercise.firstDay(put.turn()) : move.day(),
                inject == null ? "Put in by the teacher" : inject.title(),
                move.from(),
                move.text(),
                move.to().stream()
                        .map(r -> exercise.role(r).map(Role::title).orElse(r))
                        .toList(),
                (inject == null ? Inject.Truth.TRUE : inject.truth()).name().toLowerCase(Locale.ROOT));
    }

    private int said(int turn) {
        return (int) state.said().stream().filter(e -> e.turn() == turn).count();
    }

    /** What was negotiated and ruled, in the order in which it was; of a turn that was played again, the last time. */
    private List<String> agreed(int turn) {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.move() instanceof Move.SteppedBack back && back.turn() <= turn) {
                lines.clear();
            } else if (entry.turn() == turn) {
                String line = line(entry.move());
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private String line(Move move) {
        if (move instanceof Move.Proposed p) {
            return title(p.role()) + " proposes on '" + clause(p.accord(), p.clause()) + "': " + wording(p);
        }
        if (move instanceof Move.Agreed a) {
            return title(a.role()) + (a.agrees() ? " agrees to '" : " does not agree to '")
                    + clause(a.accord(), a.clause()) + "'"
                    + (a.reservation().isEmpty() ? "" : ", with the reservation: " + a.reservation());
        }
        if (move instanceof Move.Signed s) {
            return title(s.role()) + " signs '" + accord(s.accord()) + "'";
        }
        if (move instanceof Move.Ratified r) {
            return title(r.role()) + (r.ratifies() ? " ratifies '" : " refuses to ratify '") + accord(r.accord()) + "'";
        }
        if (move instanceof Move.Asked a) {
            return title(a.role()) + " wants: " + a.text();
        }
        if (move instanceof Move.Ruled r) {
            return "The teacher " + (r.granted() ? "grants" : "refuses") + " request " + r.asked() + ": " + r.reason();
        }
        return "";
    }

    private String title(String role) {
        return exercise.role(role).map(Role::title).orElse(role);
    }

    private String accord(String id) {
        return exercise.accord(id).map(a -> a.title()).orElse(id);
    }

    private String clause(String accord, String clause) {
        return exercise.accord(accord)
                .flatMap(a -> a.clause(clause))
                .map(c -> c.title())
                .orElse(clause);
    }

    private String wording(Move.Proposed proposed) {
        return exercise.accord(proposed.accord())
                .flatMap(a -> a.clause(proposed.clause()))
                .flatMap(c -> c.wording(proposed.wording()))
                .map(w -> w.text())
                .orElse(proposed.text());
    }

    /** The news of some days that matter most. */
    static List<DebriefReport.Happening> happened(List<Told> story, int first, int last) {
        List<DebriefReport.Happening> major = new ArrayList<>();
        for (Told told : story) {
            int day = told.event().day();
            if (day >= first && day <= last && told.tone().isMajor() && major.size() < MOST_NEWS) {
                major.add(happening(told));
            }
        }
        return major;
    }

    static DebriefReport.Happening happening(Told told) {
        return new DebriefReport.Happening(
                told.event().day(),
                told.event().id(),
                told.tone().name().toLowerCase(Locale.ROOT),
                Rounding.of(told.text()));
    }
}
