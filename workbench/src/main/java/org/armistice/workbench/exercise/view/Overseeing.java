package org.armistice.workbench.exercise.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Inject;
import org.armistice.exercise.plan.Option;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Session;
import org.armistice.exercise.state.State;
import org.armistice.model.fact.Fact;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.typed.Question;
import org.armistice.workbench.exercise.seat.Seat;
import org.armistice.workbench.exercise.seat.Seats;

/** Puts together what the teacher is shown. Used under the lock of the session. */
public final class Overseeing {
    private final Session session;
    private final Exercise exercise;
    private final State state;
    private final Seats seats;

    public Overseeing(Session session, Seats seats) {
        this.session = session;
        this.exercise = session.exercise();
        this.state = session.state();
        this.seats = seats;
    }

    public TeacherView view(String id, String version, String played, String solo) {
        Map<String, String> codes = seats.codes();
        Versions versions = new Versions(session.entries());
        return new TeacherView(
                version,
                played,
                id,
                session.prepared().scenario().id(),
                session.prepared().scenario().title(),
                exercise.id(),
                exercise.title(),
                exercise.summary(),
                exercise.contentNote(),
                exercise.minutes(),
                session.seed(),
                solo,
                session.differences(),
                session.prepared().scenario().firstDay(),
                exercise.firstDay(),
                exercise.turns(),
                state.turn(),
                Seeing.phase(state),
                state.until(),
                state.isShown(),
                session.played().run().days(),
                state.openedTurns(),
                exercise.roles().stream()
                        .map(r -> role(r, codes.getOrDefault(r.id(), "")))
                        .toList(),
                seats.list().stream().filter(Seat::isWatching).map(Seat::name).toList(),
                codes.getOrDefault(Seats.PRACTICE, ""),
                exercise.injects().stream().map(this::inject).toList(),
                state.injected().stream().map(this::put).toList(),
                state.requests().stream()
                        .map(r -> new TeacherView.Request(r.number(), r.turn(), r.role(), r.text(), r.ruling()))
                        .toList(),
                messages(),
                exercise.accords().stream()
                        .map(a -> AccordView.of(a, state.negotiation(a.id()), state.isInForce(a), versions))
                        .toList(),
                exercise.objectives().stream()
                        .map(o -> new TeacherView.Objective(
                                o.title(),
                                o.watched().stream().map(Question::text).toList()))
                        .toList(),
                exercise.debrief().rubric().stream()
                        .map(c -> new TeacherView.Criterion(c.id(), c.title(), c.levels()))
                        .toList(),
                exercise.debrief().questions(),
                state.assessments(),
                session.entries().stream().map(Overseeing::line).toList());
    }

    private TeacherView.RoleCard role(Role role, String code) {
        State.Orders orders = state.orders(state.turn(), role.id());
        List<TeacherView.Drafted> drafted = new ArrayList<>();
        Map<String, String> expected = new LinkedHashMap<>();
        for (Decision decision : exercise.decisions(role.id(), state.turn())) {
            drafted.add(new TeacherView.Drafted(
                    decision.id(),
                    decision.title(),
                    orders.picks().getOrDefault(decision.id(), List.of()).stream()
                            .map(pick -> picked(decision, pick))
                            .toList()));
            if (!decision.expected().isEmpty()) {
                expected.put(decision.id(), decision.expected());
            }
        }
        return new TeacherView.RoleCard(
                role.id(),
                role.title(),
                role.brief(),
                role.interests(),
                role.fallback(),
                code,
                seated(role.id()),
                state.people().contains(role.id()),
                orders.confirmed(),
                session.points(role),
                drafted,
                expected);
    }

    /** Those who sit there now, which are not all who ever took a seat there. */
    private List<String> seated(String role) {
        return seats.list().stream()
                .filter(s -> s.role().equals(role))
                .map(Seat::name)
                .toList();
    }

    private String picked(Decision decision, Move.Pick pick) {
        String title = decision.option(pick.option()).map(Option::title).orElse(pick.option());
        String fact = session.played()
                .run()
                .world()
                .find(pick.fact())
                .map(Fact::getName)
                .orElse(pick.fact());
        return fact.isEmpty() ? title : title + " (" + fact + ")";
    }

    private TeacherView.InjectCard inject(Inject inject) {
        Inject.Trigger trigger = inject.trigger();
        Question condition = trigger.state();
        return new TeacherView.InjectCard(
                inject.id(),
                inject.title(),
                condition != null
                        ? "when " + condition.text()
                        : trigger.isByHand() ? "by hand" : "on day " + trigger.day(),
                trigger.isByHand(),
                inject.to(),
                inject.from(),
                inject.text(),
                inject.truth().name().toLowerCase(Locale.ROOT),
                inject.effects().stream().map(WhatIf.Effect::text).toList(),
                inject.expected(),
                state.hasCome(inject.id()),
                state.isHeld(inject.id()));
    }

    private TeacherView.Put put(State.Put put) {
        Move.Injected inject = put.inject();
        return new TeacherView.Put(
                put.turn(),
                inject.day() == 0 ? exercise.firstDay(put.turn()) : inject.day(),
                exercise.inject(inject.inject()).map(Inject::title).orElse(""),
                inject.to(),
                inject.from(),
                inject.text(),
                inject.effects());
    }

    private List<RoleView.Message> messages() {
        List<RoleView.Message> messages = new ArrayList<>();
        for (Entry entry : state.said()) {
            if (entry.move() instanceof Move.Said said) {
                messages.add(Seeing.message(entry, said));
            }
        }
        return messages;
    }

    private static TeacherView.Line line(Entry entry) {
        return new TeacherView.Line(
                entry.number(),
                entry.at().getEpochSecond(),
                entry.turn(),
                entry.move().kind(),
                entry.move());
    }
}
