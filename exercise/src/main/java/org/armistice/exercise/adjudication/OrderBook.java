package org.armistice.exercise.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.exercise.plan.Accord;
import org.armistice.exercise.plan.AccordClause;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Inject;
import org.armistice.exercise.plan.Option;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.reading.Letters;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.state.Negotiation;
import org.armistice.exercise.state.State;
import org.armistice.model.fact.FactType;
import org.armistice.model.whatif.WhatIf;
import org.armistice.rules.typed.Selection;

/** All that people in an exercise have changed from outside, up to a turn. */
public final class OrderBook {
    private final Exercise exercise;
    private final State state;

    public OrderBook(Exercise exercise, State state) {
        this.exercise = exercise;
        this.state = state;
    }

    /** The id of the order in which all stands that a role has decided in a turn. */
    public static String idOf(int turn, Role role) {
        return "turn-" + turn + "-" + role.id();
    }

    /** What is to be done from the first turn to the end of one, in the order of days. */
    public List<Order> upTo(int turn) {
        List<Order> orders = new ArrayList<>();
        for (int t = 1; t <= turn; t++) {
            control(t, orders);
            decided(t, orders);
            signed(t, orders);
            ruled(t, orders);
        }
        state.injected().stream().filter(put -> put.turn() <= turn).forEach(put -> injected(put, orders));
        return orders;
    }

    /** Rules decide for nobody whom people play. */
    private void control(int turn, List<Order> orders) {
        Set<String> before = turn == 1 ? Set.of() : state.people(turn - 1);
        Set<String> now = state.people(turn);
        List<List<String>> steps = new ArrayList<>();
        for (Role role : exercise.roles()) {
            if (before.contains(role.id()) != now.contains(role.id())) {
                String becomes = now.contains(role.id()) ? " is played" : " is not played";
                role.plays().forEach(fact -> steps.add(List.of(fact + becomes)));
            }
        }
        String title = "Turn " + turn + ": who is played by people";
        add("control-" + turn, title, title, turn, Map.of(), steps, orders);
    }

    private void decided(int turn, List<Order> orders) {
        for (Role role : exercise.roles()) {
            if (!state.people(turn).contains(role.id())) {
                // Given back to the rules: what was drafted before is theirs to decide.
                continue;
            }
            // Sorted, so that it does not matter in which order a team made up its mind.
            Map<String, List<Move.Pick>> picks =
                    new TreeMap<>(state.orders(turn, role.id()).picks());
            List<String> said = new ArrayList<>();
            List<List<String>> steps = new ArrayList<>();
            Map<String, String> newcomers = new TreeMap<>();
            picks.forEach((id, chosen) -> {
                Decision decision = exercise.decision(id).orElseThrow();
                for (Move.Pick pick : chosen) {
                    Option option = decision.option(pick.option()).orElseThrow();
                    said.add(option.title() + (pick.fact().isEmpty() ? "" : " (" + pick.fact() + ")"));
                    List<String> effects = effects(option, pick.fact());
                    if (!effects.isEmpty()) {
                        steps.add(effects);
                        newcomer(option, pick, newcomers);
                    }
                }
            });
            String title = "Turn " + turn + ": " + role.title();
            add(idOf(turn, role), title, String.join("; ", said), turn, newcomers, steps, orders);
        }
    }

    /** Whatever was chosen may have come about since the start; where it has not, that it is named twice does no harm. */
    private static void newcomer(Option option, Move.Pick pick, Map<String, String> newcomers) {
        Selection each = option.each();
        FactType<?> type = each == null ? null : each.variable().type();
        if (type != null) {
            newcomers.put(pick.fact(), type.noun());
        }
    }

    private static List<String> effects(Option option, String fact) {
        Selection each = option.each();
        return option.effects().stream()
                .map(e -> each == null ? e : Letters.filledIn(e, each, fact))
                .map(WhatIf.Effect::text)
                .toList();
    }

    private void signed(int turn, List<Order> orders) {
        for (Accord accord : exercise.accords()) {
            if (!Integer.valueOf(turn).equals(state.inForceSince().get(accord.id()))) {
                continue;
            }
            Negotiation negotiation = state.negotiation(accord.id());
            List<List<String>> steps = new ArrayList<>();
            steps.add(texts(accord.effects()));
            for (AccordClause clause : accord.clauses()) {
                negotiation
                        .draft(clause.id())
                        .flatMap(draft -> clause.wording(draft.wording()))
                        .ifPresent(wording -> steps.add(texts(wording.effects())));
            }
            steps.removeIf(List::isEmpty);
            String title = accord.title() + " is in force";
            if (!steps.isEmpty()) {
                orders.add(new Order("accord-" + accord.id(), title, title, inForce(turn), Map.of(), steps));
            }
        }
    }

    /** After the orders of the turn, so that what was signed holds and no draw decides between the two; a turn of one day has no after. */
    private int inForce(int turn) {
        return Math.min(exercise.firstDay(turn) + 1, exercise.lastDay(turn));
    }

    private void ruled(int turn, List<Order> orders) {
        for (State.Request request : state.requests()) {
            Move.Ruled ruling = request.ruling();
            if (ruling != null && request.ruledIn() == turn && !ruling.effects().isEmpty()) {
                add(
                        "ruling-" + request.number(),
                        "Turn " + turn + ": ruling",
                        request.text(),
                        turn,
                        Map.of(),
                        List.of(ruling.effects()),
                        orders);
            }
        }
    }

    private void injected(State.Put put, List<Order> orders) {
        Move.Injected inject = put.inject();
        if (!inject.effects().isEmpty()) {
            String title = exercise.inject(inject.inject()).map(Inject::title).orElse("Put in by the teacher");
            int day = inject.day() == 0 ? exercise.firstDay(put.turn()) : inject.day();
            String id = inject.inject().isEmpty() ? String.valueOf(put.number()) : inject.inject();
            orders.add(injected(id, title, day, inject.effects()));
        }
    }

    static Order injected(String id, String what, int day, List<String> effects) {
        return new Order("inject-" + id, "Inject", what, day, Map.of(), List.of(effects));
    }

    private void add(
            String id,
            String title,
            String what,
            int turn,
            Map<String, String> newcomers,
            List<List<String>> steps,
            List<Order> orders) {
        if (!steps.isEmpty()) {
            orders.add(new Order(id, title, shortened(what), exercise.firstDay(turn), newcomers, steps));
        }
    }

    private static String shortened(String title) {
        return title.length() > 300 ? title.substring(0, 300) : title;
    }

    private static List<String> texts(List<WhatIf.Effect> effects) {
        return effects.stream().map(WhatIf.Effect::text).toList();
    }
}
