package org.armistice.exercise.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.armistice.exercise.plan.Accord;
import org.armistice.exercise.plan.AccordClause;
import org.armistice.exercise.plan.Exercise;
import org.armistice.exercise.plan.Inject;
import org.armistice.exercise.plan.Option;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Offer;
import org.armistice.exercise.session.Session;
import org.armistice.exercise.state.Negotiation;
import org.armistice.exercise.state.State;
import org.armistice.model.whatif.WhatIf;

/** Plays all roles of an exercise by chance, as far as that is in order. */
final class Chancer {
    private static final int PERCENT = 100;

    private final Session session;
    private final Exercise exercise;
    private final Random random;

    /** @param random what it decides by; the same gives the same moves */
    Chancer(Session session, Random random) {
        this.session = session;
        this.exercise = session.exercise();
        this.random = random;
    }

    /** Who is played by people, decided at the start of a turn. */
    void seat() {
        for (Role role : exercise.roles()) {
            boolean played = session.state().people().contains(role.id());
            if (session.state().turn() == 1 ? chance(80) : chance(5)) {
                session.submit(new Move.Controlled(role.id(), !played));
            }
        }
    }

    /** The moves of one role in the turn that is open. */
    void play(Role role, List<Offer> offers) {
        int left = session.points(role);
        for (Offer offer : offers) {
            List<Offer.Choice> open = new ArrayList<>(
                    offer.choices().stream().filter(Offer.Choice::isOpen).toList());
            Collections.shuffle(open, random);
            List<Move.Pick> picks = new ArrayList<>();
            for (Offer.Choice choice : open) {
                Option option = choice.option();
                long same = picks.stream()
                        .filter(p -> p.option().equals(option.id()))
                        .count();
                int before = session.state()
                        .timesChosen(
                                role.id(),
                                offer.decision().id(),
                                option.id(),
                                session.state().turn());
                if (picks.size() < offer.decision().most()
                        && option.cost() <= left
                        && same + before < option.atMost()
                        && picks.stream()
                                .noneMatch(p -> !p.fact().isEmpty() && p.fact().equals(choice.fact()))
                        && chance(70)) {
                    picks.add(choice.pick());
                    left -= option.cost();
                }
            }
            if (!picks.isEmpty()) {
                session.submit(
                        role.id(), new Move.Chosen(role.id(), offer.decision().id(), picks));
            }
        }
        if (chance(20)) {
            session.submit(
                    role.id(), new Move.Said(role.id(), chance(50) ? List.of() : List.of(any(role)), "A message."));
        }
        if (chance(5)) {
            session.submit(role.id(), new Move.Asked(role.id(), "Something that nobody thought of."));
        }
        exercise.accords().forEach(accord -> negotiate(role, accord));
        if (chance(80)) {
            session.submit(role.id(), new Move.Confirmed(role.id(), true));
        }
    }

    private void negotiate(Role role, Accord accord) {
        State state = session.state();
        if (!accord.concerns(role.id()) || accord.opens() > state.turn() || state.isInForce(accord)) {
            return;
        }
        Negotiation negotiation = state.negotiation(accord.id());
        boolean party = accord.parties().contains(role.id());
        for (AccordClause clause : accord.clauses()) {
            if (negotiation.draft(clause.id()).isEmpty()
                    && (party || accord.guests().contains(role.id()))
                    && chance(50)) {
                session.submit(role.id(), proposal(role, accord, clause));
            } else if (party
                    && negotiation.draft(clause.id()).isPresent()
                    && !negotiation.isAgreed(clause)
                    && chance(80)) {
                session.submit(role.id(), new Move.Agreed(role.id(), accord.id(), clause.id(), chance(85), ""));
            }
        }
        if (party && negotiation.canBeSigned() && !negotiation.signed().contains(role.id()) && chance(80)) {
            session.submit(role.id(), new Move.Signed(role.id(), accord.id()));
        }
        if (accord.ratifiers().contains(role.id())
                && negotiation.isSigned()
                && !state.isInForce(accord)
                && chance(80)) {
            session.submit(role.id(), new Move.Ratified(role.id(), accord.id(), chance(80)));
        }
    }

    private Move proposal(Role role, Accord accord, AccordClause clause) {
        if (clause.wordings().isEmpty() || chance(10)) {
            return new Move.Proposed(role.id(), accord.id(), clause.id(), "", "In words of our own.");
        }
        String wording =
                clause.wordings().get(random.nextInt(clause.wordings().size())).id();
        return new Move.Proposed(role.id(), accord.id(), clause.id(), wording, "");
    }

    /** What the teacher does in the turn that is open; tells whether the turn was changed by that. */
    boolean teach() {
        for (State.Request request : session.state().requests()) {
            if (request.ruling() == null) {
                session.submit(new Move.Ruled(request.number(), chance(50), "As the rules have it.", List.of()));
            }
        }
        for (Inject inject : exercise.injects()) {
            if (inject.trigger().isByHand() && !session.state().hasCome(inject.id()) && chance(15)) {
                session.submit(new Move.Injected(
                        inject.id(),
                        0,
                        inject.to(),
                        inject.from(),
                        inject.text(),
                        inject.effects().stream().map(WhatIf.Effect::text).toList()));
            }
        }
        if (session.state().turn() > 1 && chance(3)) {
            session.submit(new Move.SteppedBack(session.state().turn() - 1));
            return true;
        }
        return false;
    }

    private String any(Role but) {
        List<String> others =
                new ArrayList<>(exercise.roles().stream().map(Role::id).toList());
        others.remove(but.id());
        others.add(Role.TEACHER);
        return others.get(random.nextInt(others.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }
}
