package org.armistice.simulator.effect;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.fact.NumberField;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.account.RawChange;

/**
 * Transfers: what leaves one number arrives at another. Where more is asked of a source than it has, each gets its
 * share, rounded down to a millionth, and the rest stays. What a target cannot hold stays too. Nothing moves out of or
 * into an unknown number.
 */
final class Moves {
    private final Ledger ledger;
    private final Cells cells;

    Moves(Ledger ledger, Cells cells) {
        this.ledger = ledger;
        this.cells = cells;
    }

    private record Wish(Proposal proposal, Cell from, Cell to, long amount) {}

    void apply(List<Proposal> proposals) {
        List<Wish> wishes = wishes(proposals);
        if (wishes.isEmpty()) {
            return;
        }
        Set<Cell> touched = new LinkedHashSet<>();
        for (Wish wish : wishes) {
            if (touched.add(wish.from())) {
                begin(wish.from());
            }
            if (touched.add(wish.to())) {
                begin(wish.to());
            }
            wish.from().asked = Math.addExact(wish.from().asked, wish.amount());
        }
        for (Wish wish : wishes) {
            carryOut(wish);
        }
        touched.forEach(cell -> ledger.write(cell.slot, cell.running));
    }

    private List<Wish> wishes(List<Proposal> proposals) {
        List<Wish> wishes = new ArrayList<>();
        for (Proposal proposal : proposals) {
            for (Action action : proposal.actions()) {
                if (action instanceof Action.Move move && move.amount() != Fixed.UNKNOWN && move.amount() > 0) {
                    Cell from = cells.of(move.from(), move.fromField());
                    Cell to = cells.of(move.to(), move.toField());
                    if (from != to && from.slot.value() != Fixed.UNKNOWN && to.slot.value() != Fixed.UNKNOWN) {
                        wishes.add(new Wish(proposal, from, to, move.amount()));
                    }
                }
            }
        }
        return wishes;
    }

    private static void begin(Cell cell) {
        cell.running = cell.slot.value();
        cell.available =
                cell.running - ((NumberField) cell.slot.field()).range().least();
    }

    private static void carryOut(Wish wish) {
        Cell from = wish.from();
        Cell to = wish.to();
        long room = Math.max(0, ((NumberField) to.slot.field()).range().most() - to.running);
        long amount = Math.min(room, share(wish.amount(), from.asked, from.available));
        if (amount > 0) {
            note(wish.proposal(), from, -amount);
            note(wish.proposal(), to, amount);
        }
    }

    private static void note(Proposal proposal, Cell cell, long amount) {
        long before = cell.running;
        cell.running = before + amount;
        proposal.changes().add(new RawChange(cell.slot.fact(), cell.slot.field(), before, cell.running));
    }

    private static long share(long amount, long asked, long available) {
        if (asked <= available) {
            return amount;
        }
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(available))
                .divide(BigInteger.valueOf(asked))
                .longValueExact();
    }
}
