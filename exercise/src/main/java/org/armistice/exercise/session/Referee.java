package org.armistice.exercise.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.armistice.exercise.plan.Accord;
import org.armistice.exercise.plan.AccordClause;
import org.armistice.exercise.plan.Decision;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.state.Negotiation;
import org.armistice.exercise.state.State;
import org.armistice.model.fact.World;
import org.jspecify.annotations.Nullable;

/** Says which moves are in order; those that are not are {@link Refused}, with the reason. */
final class Referee {
    private static final int MOST_LETTERS = 4000;
    private static final int MOST_EFFECTS = 20;
    private static final int MOST_SEATS = 60;

    private final Exercise exercise;
    private final State state;
    private final World evening;

    /** @param evening the world on the evening before the turn that is open */
    Referee(Exercise exercise, State state, World evening) {
        this.exercise = exercise;
        this.state = state;
        this.evening = evening;
    }

    void check(Move move) {
        refuseIf(state.isEnded() && !(move instanceof Move.Shown), "the exercise is over.");
        if (move instanceof Move.Chosen chosen) {
            choose(chosen);
        } else if (move instanceof Move.Confirmed confirmed) {
            deciding(confirmed.role());
        } else if (move instanceof Move.Seated seated) {
            role(seated.role());
            bounded(seated.name());
            refuseIf(
                    state.seats().getOrDefault(seated.role(), List.of()).size() >= MOST_SEATS,
                    "too many have joined this role already.");
        } else if (move instanceof Move.Said said) {
            speak(said);
        } else if (move instanceof Move.Asked asked) {
            deciding(asked.role());
            worded(asked.text());
            refuseIf(
                    state.requests().stream()
                                    .filter(r -> r.role().equals(asked.role()) && r.ruling() == null)
                                    .count()
                            >= 10,
                    "ten requests wait for the teacher already.");
        } else if (move instanceof Move.Ruled ruled) {
            rule(ruled);
        } else if (move instanceof Move.Injected injected) {
            inject(injected);
        } else if (move instanceof Move.Held held) {
            refuseIf(exercise.inject(held.inject()).isEmpty(), "there is no inject '" + held.inject() + "'.");
            refuseIf(state.hasCome(held.inject()), "it has come already.");
        } else if (move instanceof Move.Controlled controlled) {
            role(controlled.whom());
            open();
        } else if (move instanceof Move.Assessed assessed) {
            assess(assessed);
        } else if (!negotiates(move)) {
            turn(move);
        }
    }

    private void turn(Move move) {
        if (move instanceof Move.Closed closed) {
            open();
            refuseIf(
                    closed.turn() != state.turn(),
                    "turn " + state.turn() + " is open, not turn " + closed.turn() + ".");
        } else if (move instanceof Move.Opened opened) {
            refuseIf(!state.isPlaying() || opened.turn() != state.turn() + 1, "no turn is to be opened now.");
        } else if (move instanceof Move.SteppedBack back) {
            // Also of a turn that was closed and could not be played, which would be closed for good else.
            refuseIf(
                    !state.openedTurns().contains(back.turn())
                            || back.turn() > exercise.turns().size(),
                    "turn " + back.turn() + " has not been open yet.");
        } else if (move instanceof Move.Extended extended) {
            open();
            refuseIf(extended.until() < 0, "that is no time.");
        } else if (move instanceof Move.Shown) {
            refuseIf(!state.isDebrief(), "the debrief can be shown to all when the turns are over.");
        } else if (move instanceof Move.Ended) {
            refuseIf(!state.isDebrief(), "the turns are not over; the debrief comes after the last.");
        }
    }

    private boolean negotiates(Move move) {
        if (move instanceof Move.Proposed proposed) {
            propose(proposed);
        } else if (move instanceof Move.Agreed agreed) {
            Accord accord = party(agreed.role(), agreed.accord());
            bounded(agreed.reservation());
            refuseIf(
                    state.negotiation(accord.id())
                            .draft(clause(accord, agreed.clause()).id())
                            .isEmpty(),
                    "nothing has been proposed for this clause.");
        } else if (move instanceof Move.Signed signed) {
            Accord accord = party(signed.role(), signed.accord());
            Negotiation negotiation = state.negotiation(accord.id());
            refuseIf(!negotiation.canBeSigned(), "not all that is on the table has been agreed.");
            refuseIf(negotiation.signed().contains(signed.role()), "it is signed already.");
        } else if (move instanceof Move.Ratified ratified) {
            Accord accord = openAccord(ratified.role(), ratified.accord());
            refuseIf(!accord.ratifiers().contains(ratified.role()), "this role does not ratify it.");
            refuseIf(!state.negotiation(accord.id()).isSigned(), "it is not signed yet.");
        } else {
            return false;
        }
        return true;
    }

    private void propose(Move.Proposed proposed) {
        Accord accord = openAccord(proposed.role(), proposed.accord());
        refuseIf(
                !accord.parties().contains(proposed.role()) && !accord.guests().contains(proposed.role()),
                "this role is not at the table.");
        AccordClause clause = clause(accord, proposed.clause());
        if (proposed.wording().isEmpty()) {
            worded(proposed.text());
        } else {
            refuseIf(clause.wording(proposed.wording()).isEmpty(), "there is no wording '" + proposed.wording() + "'.");
        }
    }

    private Accord openAccord(String role, String id) {
        deciding(role);
        Accord accord = found(exercise.accord(id).orElse(null), "there is no text '" + id + "'.");
        refuseIf(!accord.concerns(role), "there is no text '" + id + "'.");
        refuseIf(accord.opens() > state.turn(), "it can be negotiated from turn " + accord.opens() + " on.");
        refuseIf(state.isInForce(accord), "it is in force already.");
        return accord;
    }

    private Accord party(String role, String id) {
        Accord accord = openAccord(role, id);
        refuseIf(!accord.parties().contains(role), "this role is no party to it.");
        return accord;
    }

    private static AccordClause clause(Accord accord, String id) {
        return found(accord.clause(id).orElse(null), "there is no clause '" + id + "'.");
    }

    private void choose(Move.Chosen chosen) {
        deciding(chosen.role());
        refuseIf(
                state.orders(state.turn(), chosen.role()).confirmed(),
                "the decisions of this turn are confirmed; take that back first.");
        Role role = role(chosen.role());
        Offer offer = found(
                Offer.of(exercise, state, role, evening).stream()
                        .filter(o -> o.decision().id().equals(chosen.decision()))
                        .findFirst()
                        .orElse(null),
                "this role has no decision '" + chosen.decision() + "' in this turn.");
        Decision decision = offer.decision();
        refuseIf(
                chosen.picks().size() > decision.most(),
                "at most " + decision.most() + (decision.most() == 1 ? " option" : " options") + " can be chosen.");
        refuseIf(new HashSet<>(chosen.picks()).size() < chosen.picks().size(), "an option is chosen twice.");
        List<String> facts = chosen.picks().stream()
                .map(Move.Pick::fact)
                .filter(fact -> !fact.isEmpty())
                .toList();
        refuseIf(new HashSet<>(facts).size() < facts.size(), "one thing is done with each, not two.");
        Map<String, Integer> times = new HashMap<>();
        for (Move.Pick pick : chosen.picks()) {
            Offer.Choice choice = found(
                    offer.find(pick).orElse(null),
                    "there is no option '" + pick.option() + "'"
                            + (pick.fact().isEmpty() ? "." : " for '" + pick.fact() + "'."));
            refuseIf(!choice.isOpen(), "'" + choice.option().title() + "' cannot be chosen: " + choice.hindrance());
            int before = state.timesChosen(role.id(), decision.id(), pick.option(), state.turn());
            refuseIf(
                    times.merge(pick.option(), 1, Integer::sum) + before
                            > choice.option().atMost(),
                    "'" + choice.option().title() + "' can be chosen "
                            + choice.option().atMost() + " times at most.");
        }
        Map<String, List<Move.Pick>> picks =
                new HashMap<>(state.orders(state.turn(), role.id()).picks());
        picks.put(decision.id(), chosen.picks());
        int cost = Purse.cost(exercise, picks);
        int points = Purse.before(exercise, state, role);
        refuseIf(cost > points, "all that is chosen costs " + cost + " points, and there are " + points + ".");
    }

    private void speak(Move.Said said) {
        if (!said.role().equals(Role.TEACHER)) {
            role(said.role());
        }
        said.to().stream().filter(to -> !to.equals(Role.TEACHER)).forEach(this::role);
        worded(said.text());
    }

    private void rule(Move.Ruled ruled) {
        open();
        refuseIf(
                ruled.asked() < 1 || ruled.asked() > state.requests().size(),
                "there is no request " + ruled.asked() + ".");
        refuseIf(state.requests().get(ruled.asked() - 1).ruling() != null, "it was ruled on already.");
        worded(ruled.reason());
        refuseIf(!ruled.granted() && !ruled.effects().isEmpty(), "what is not granted has no effects.");
        few(ruled.effects());
    }

    private void inject(Move.Injected injected) {
        refuseIf(state.isDebrief(), "the turns are over.");
        refuseIf(
                !injected.inject().isEmpty()
                        && exercise.inject(injected.inject()).isEmpty(),
                "there is no inject '" + injected.inject() + "'.");
        refuseIf(!injected.inject().isEmpty() && state.hasCome(injected.inject()), "it has come already.");
        injected.to().forEach(this::role);
        bounded(injected.text());
        bounded(injected.from());
        few(injected.effects());
        refuseIf(injected.text().isEmpty() && injected.effects().isEmpty(), "it says nothing and does nothing.");
        int first = exercise.firstDay(state.turn());
        int last = exercise.lastDay(state.turn());
        refuseIf(
                injected.day() != 0 && (injected.day() < first || injected.day() > last),
                "the turn that is open has the days " + first + " to " + last + "; what was played stands.");
    }

    private void assess(Move.Assessed assessed) {
        if (!assessed.assessed().isEmpty()) {
            role(assessed.assessed());
        }
        int levels = found(
                        exercise.debrief().rubric().stream()
                                .filter(c -> c.id().equals(assessed.criterion()))
                                .findFirst()
                                .orElse(null),
                        "there is no criterion '" + assessed.criterion() + "'.")
                .levels()
                .size();
        refuseIf(assessed.level() < 0 || assessed.level() >= levels, "the levels are 0 to " + (levels - 1) + ".");
        bounded(assessed.note());
    }

    private Role role(String id) {
        return found(exercise.role(id).orElse(null), "there is no role '" + id + "'.");
    }

    /** A role does something that counts in the turn that is open. */
    private void deciding(String role) {
        role(role);
        open();
        refuseIf(!state.people().contains(role), "the rules decide for this role.");
    }

    private void open() {
        refuseIf(state.isPlaying(), "the turn is closed, and its days are being played.");
        refuseIf(state.isDebrief(), "the turns are over.");
    }

    private static void few(List<String> effects) {
        refuseIf(effects.size() > MOST_EFFECTS, "at most " + MOST_EFFECTS + " effects happen together.");
        effects.forEach(Referee::bounded);
    }

    private static void worded(String text) {
        refuseIf(text.isBlank(), "a text is missing.");
        bounded(text);
    }

    private static void bounded(String text) {
        refuseIf(text.length() > MOST_LETTERS, "a text has at most " + MOST_LETTERS + " letters.");
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new Refused(why);
        }
    }

    private static <T> T found(@Nullable T sought, String otherwise) {
        if (sought == null) {
            throw new Refused(otherwise);
        }
        return sought;
    }
}
