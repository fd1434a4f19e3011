package org.armistice.simulator.effect;

import java.util.Arrays;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.simulator.account.Slot;
import org.jspecify.annotations.Nullable;

/** The cells of one settlement after the other. */
final class Cells {
    private final Ledger ledger;
    private @Nullable Cell[] cells = new Cell[256];
    private int turn;

    Cells(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Forgets the last settlement. */
    void clear() {
        turn++;
    }

    /** The cell of a field of a fact that is in the world. */
    Cell of(Fact fact, Field field) {
        Slot slot = ledger.slot(fact, field);
        int number = slot.number();
        if (number >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(number + 1, 2 * cells.length));
        }
        Cell cell = cells[number];
        if (cell == null) {
            cell = new Cell(slot);
            cells[number] = cell;
        }
        return cell.at(turn);
    }
}
