package org.armistice.simulator.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.simulator.account.Cause;
import org.armistice.simulator.chance.Chance;
import org.jspecify.annotations.Nullable;

/**
 * Settles which proposals give way where two want one field to become different things. The order of right is
 * precedence, then a draw, then key and ids; each proposal in turn stands unless it contradicts one that stands already.
 */
final class Dispute {
    /** One that gave way, to whom (itself, if its own effects contradict each other), and over what. */
    record Loss(Proposal loser, Proposal winner, Cell over) {}

    private final Chance chance;
    private final int day;
    private final List<Loss> losses = new ArrayList<>();

    Dispute(Chance chance, int day) {
        this.chance = chance;
        this.day = day;
    }

    /** In the order of the proposals that lost. */
    List<Loss> losses() {
        return losses;
    }

    /** Marks those that lose. */
    void settle(List<Proposal> proposals, Cells cells) {
        Map<Proposal, Long> draws = new HashMap<>();
        for (Proposal proposal : proposals) {
            draws.put(
                    proposal,
                    chance.draw(
                            day,
                            proposal.cause().key() + "/conflict",
                            proposal.cause().about()));
        }
        List<Proposal> byRight = new ArrayList<>(proposals);
        byRight.sort(Comparator.comparingInt((Proposal p) -> p.cause().precedence())
                .thenComparing(draws::get)
                .thenComparing(p -> p.cause().key())
                .thenComparing(p -> ids(p.cause())));
        Map<Proposal, Loss> lost = new HashMap<>();
        for (Proposal proposal : byRight) {
            Loss loss = contradiction(proposal, cells);
            if (loss == null) {
                take(proposal, cells);
            } else {
                proposal.lose();
                lost.put(proposal, loss);
            }
        }
        proposals.stream().filter(lost::containsKey).forEach(p -> losses.add(lost.get(p)));
    }

    private static @Nullable Loss contradiction(Proposal proposal, Cells cells) {
        Map<Cell, Action.Become> own = new HashMap<>();
        for (Action action : proposal.actions()) {
            if (action instanceof Action.Become become && become.fact().index() >= 0) {
                Cell cell = cells.of(become.fact(), become.field());
                if (cell.refuses(become) && cell.taker != null) {
                    return new Loss(proposal, cell.taker, cell);
                }
                Action.Become earlier = own.putIfAbsent(cell, become);
                if (earlier != null && (earlier.value() != become.value() || earlier.target() != become.target())) {
                    return new Loss(proposal, proposal, cell);
                }
            }
        }
        return null;
    }

    private static void take(Proposal proposal, Cells cells) {
        for (Action action : proposal.actions()) {
            if (action instanceof Action.Become become && become.fact().index() >= 0) {
                Cell cell = cells.of(become.fact(), become.field());
                if (cell.taken == null) {
                    cell.take(proposal, become);
                }
            }
        }
    }

    static String ids(Cause cause) {
        return String.join("\t", cause.about().stream().map(Fact::getId).toList());
    }
}
