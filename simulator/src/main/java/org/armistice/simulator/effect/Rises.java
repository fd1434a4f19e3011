package org.armistice.simulator.effect;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.quantity.Fixed;
import org.armistice.simulator.account.RawChange;
import org.armistice.simulator.account.RunFailure;

/**
 * Rises and falls: summed in full, then kept in range once. What is unknown stays so, and an unknown amount is none.
 */
final class Rises {
    private final Ledger ledger;
    private final Cells cells;

    Rises(Ledger ledger, Cells cells) {
        this.ledger = ledger;
        this.cells = cells;
    }

    void apply(List<Proposal> proposals, int day) {
        List<Cell> risen = new ArrayList<>();
        for (Proposal proposal : proposals) {
            for (Action action : proposal.actions()) {
                if (action instanceof Action.Rise rise && rise.amount() != Fixed.UNKNOWN) {
                    Cell cell = cells.of(rise.fact(), rise.field());
                    long before = cell.slot.value();
                    if (before == Fixed.UNKNOWN) {
                        continue;
                    }
                    if (cell.running == Fixed.UNKNOWN) {
                        cell.running = before;
                        risen.add(cell);
                    }
                    step(proposal, rise, cell, day);
                }
            }
        }
        for (Cell cell : risen) {
            ledger.write(cell.slot, inRange(cell.slot.field(), cell.running));
        }
    }

    // Each proposal's change is told from the sum before it to the sum after it, both as they would be in range.
    private static void step(Proposal proposal, Action.Rise rise, Cell cell, int day) {
        long from = inRange(rise.field(), cell.running);
        try {
            cell.running = Math.addExact(cell.running, rise.amount());
        } catch (ArithmeticException e) {
            throw new RunFailure(
                    "day " + day + ": '" + proposal.cause().key() + "' raises "
                            + rise.fact().getName() + "'s " + rise.field().word() + " out of every range",
                    e);
        }
        long to = inRange(rise.field(), cell.running);
        if (from != to) {
            proposal.changes().add(new RawChange(rise.fact(), rise.field(), from, to));
        }
    }

    static long inRange(Field field, long value) {
        return field instanceof NumberField number && value != Fixed.UNKNOWN
                ? number.range().clamp(value)
                : value;
    }
}
