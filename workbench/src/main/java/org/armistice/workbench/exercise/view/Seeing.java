package org.armistice.workbench.exercise.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armistice.exercise.plan.Accord;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Option;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Entry;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Session;
import org.armistice.exercise.state.Negotiation;
import org.armistice.exercise.state.State;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.World;
import org.armistice.rules.typed.RuleSet;
import org.armistice.workbench.exercise.seat.Seat;

/** Puts together what one role is told. Only what is meant for it is ever touched. Used under the lock of the session. */
public final class Seeing {
    private final Session session;
    private final Exercise exercise;
    private final State state;
    private final String role;
    private final Hush hush;

    /** @param role its id, or {@link Seat#WATCHING} */
    public Seeing(Session session, String role, Hush hush) {
        this.session = session;
        this.exercise = session.exercise();
        this.state = session.state();
        this.role = role;
        this.hush = hush;
    }

    public RoleView view(String version, String played, boolean solo, boolean debrief) {
        Role self = exercise.role(role)
                .orElse(new Role(Seat.WATCHING, "", List.of(), "", List.of(), "", List.of(), Role.Points.NONE));
        boolean plays = !role.equals(Seat.WATCHING);
        State.Orders orders = state.orders(state.turn(), role);
        return new RoleView(
                version,
                played,
                exercise.title(),
                exercise.summary(),
                exercise.contentNote(),
                session.prepared().scenario().title(),
                exercise.minutes(),
                self.id(),
                self.title(),
                names(self),
                self.brief(),
                self.interests(),
                self.fallback(),
                exercise.roles().stream()
                        .map(r -> new RoleView.Named(r.id(), r.title()))
                        .toList(),
                session.prepared().scenario().firstDay(),
                exercise.firstDay(),
                exercise.turns(),
                state.turn(),
                phase(state),
                state.until(),
                session.played().run().days(),
                solo,
                debrief,
                plays && state.people().contains(role),
                plays ? session.points(self) : 0,
                plays ? session.spent(self) : 0,
                !self.points().equals(Role.Points.NONE),
                orders.confirmed(),
                plays ? offers(orders, solo) : List.of(),
                decided(),
                messages(),
                reports(),
                accords(),
                requests(),
                state.seats().getOrDefault(role, List.of()));
    }

    public static String phase(State state) {
        return state.isEnded() ? "ended" : state.isDebrief() ? "debrief" : state.isPlaying() ? "playing" : "open";
    }

    private List<String> names(Role self) {
        World start = session.prepared().scenario().createWorld();
        return self.plays().stream()
                .map(id -> start.find(id).map(Fact::getName).orElse(id))
                .toList();
    }

    /** What the role is offered, without what it must not see. */
    public List<OfferView> offers() {
        return offers(state.orders(state.turn(), role), false);
    }

    private List<OfferView> offers(State.Orders orders, boolean hints) {
        RuleSet rules = hints ? session.prepared().rules() : null;
        return session.offers(role).stream()
                .map(o ->
                        OfferView.of(o, orders.picks().getOrDefault(o.decision().id(), List.of()), hush, rules))
                .toList();
    }

    private List<RoleView.Decided> decided() {
        List<RoleView.Decided> decided = new ArrayList<>();
        for (int turn = 1; turn < state.turn(); turn++) {
            Map<String, List<Move.Pick>> picks = state.orders(turn, role).picks();
            for (Decision decision : exercise.decisions(role, turn)) {
                List<String> options = picks.getOrDefault(decision.id(), List.of()).stream()
                        .map(pick -> decision.option(pick.option())
                                        .map(Option::title)
                                        .orElse(pick.option())
                                + (pick.fact().isEmpty() ? "" : " (" + pick.fact() + ")"))
                        .toList();
                if (!options.isEmpty()) {
                    decided.add(new RoleView.Decided(turn, decision.title(), options));
                }
            }
        }
        return decided;
    }

    private List<RoleView.Message> messages() {
        List<RoleView.Message> messages = new ArrayList<>();
        for (Entry entry : state.said()) {
            if (entry.move() instanceof Move.Said said && Audience.hears(role, said)) {
                messages.add(message(entry, said));
            }
        }
        return messages;
    }

    static RoleView.Message message(Entry entry, Move.Said said) {
        return new RoleView.Message(
                entry.turn(), said.role(), said.to(), said.text(), entry.at().getEpochSecond());
    }

    private List<RoleView.Report> reports() {
        List<RoleView.Report> reports = new ArrayList<>();
        for (State.Put put : state.injected()) {
            Move.Injected inject = put.inject();
            if (Audience.hears(role, inject)) {
                int day = inject.day() == 0 ? exercise.firstDay(put.turn()) : inject.day();
                reports.add(new RoleView.Report(put.turn(), day, inject.from(), inject.text()));
            }
        }
        return reports;
    }

    private List<AccordView> accords() {
        Versions versions = new Versions(session.entries());
        List<AccordView> accords = new ArrayList<>();
        for (Accord accord : exercise.accords()) {
            if (accord.concerns(role) && accord.opens() <= state.turn()) {
                Negotiation negotiation = state.negotiation(accord.id());
                accords.add(AccordView.of(accord, negotiation, state.isInForce(accord), versions));
            }
        }
        return accords;
    }

    private List<RoleView.RequestView> requests() {
        return state.requests().stream()
                .filter(r -> r.role().equals(role))
                .map(r -> {
                    Move.Ruled ruling = r.ruling();
                    return new RoleView.RequestView(
                            r.turn(),
                            r.text(),
                            ruling == null ? "" : ruling.reason(),
                            ruling != null && ruling.granted());
                })
                .toList();
    }
}
