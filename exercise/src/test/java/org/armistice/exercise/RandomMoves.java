package org.armistice.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.armistice.exercise.plan.Role;
import org.armistice.exercise.record.Move;
import org.armistice.exercise.session.Offer;
import org.armistice.exercise.session.Session;

/** Plays for all roles at random what is offered to them and what they can pay. */
public final class RandomMoves {
    private final Session session;
    private final Random random;

    public RandomMoves(Session session, long seed) {
        this.session = session;
        this.random = new Random(seed);
    }

    /** Decides for every role in the turn that is open, and closes it. */
    public void playTurn() {
        session.exercise().roles().forEach(this::decide);
        session.submit(new Move.Closed(session.state().turn()));
    }

    private void decide(Role role) {
        int left = session.points(role);
        for (Offer offer : session.offers(role.id())) {
            List<Offer.Choice> open = new ArrayList<>(
                    offer.choices().stream().filter(Offer.Choice::isOpen).toList());
            Collections.shuffle(open, random);
            int wanted = random.nextInt(offer.decision().most() + 1);
            if (wanted > 0 && !open.isEmpty() && open.get(0).option().cost() <= left) {
                left -= open.get(0).option().cost();
                session.submit(
                        role.id(),
                        new Move.Chosen(
                                role.id(),
                                offer.decision().id(),
                                List.of(open.get(0).pick())));
            }
        }
    }
}
