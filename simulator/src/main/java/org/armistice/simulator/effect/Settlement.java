package org.armistice.simulator.effect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.RefField;
import org.armistice.simulator.account.Account;
import org.armistice.simulator.account.RawChange;
import org.armistice.simulator.account.Readings;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.chance.Chance;

/**
 * Merges proposals that were all made in view of one state, settles where they contradict each other, applies the rest
 * and accounts for it. The result does not depend on who proposed first.
 *
 * <p>Order: facts that come, fields that become, rises and falls, moves, facts that go. A range is enforced after all
 * rises of a field are summed.
 */
public final class Settlement {
    /** More effects than this cannot take place on one day. */
    public static final int MOST_EFFECTS_A_DAY = 100_000;

    private final Ledger ledger;
    private final Account account;
    private final Chance chance;
    private final boolean strict;
    private final boolean explains;
    private final Cells cells;
    private final Rises rises;
    private final Moves moves;
    private final Set<String> reported = new HashSet<>();
    private int day;
    private int effects;

    /**
     * @param strict whether a conflict ends the run
     * @param explains whether events note what they rest on
     */
    public Settlement(Ledger ledger, Account account, Chance chance, boolean strict, boolean explains) {
        this.ledger = ledger;
        this.account = account;
        this.chance = chance;
        this.strict = strict;
        this.explains = explains;
        this.cells = new Cells(ledger);
        this.rises = new Rises(ledger, cells);
        this.moves = new Moves(ledger, cells);
    }

    public void turnTo(int newDay) {
        day = newDay;
        effects = 0;
    }

    /**
     * Settles and applies; afterwards each proposal knows whether it lost and what it changed.
     *
     * @param proposals ordered by key and ids, which is also the order of their events
     */
    public void settle(List<Proposal> proposals) {
        cells.clear();
        List<Proposal> standing = agreed(proposals);
        for (Proposal proposal : standing) {
            count(proposal);
            create(proposal);
        }
        for (Proposal proposal : standing) {
            if (explains && mayChangeSomething(proposal)) {
                proposal.readNow(ledger.gathering());
            }
        }
        standing.forEach(this::become);
        rises.apply(standing, day);
        moves.apply(standing);
        standing.forEach(this::remove);
        standing.forEach(this::record);
    }

    private List<Proposal> agreed(List<Proposal> proposals) {
        if (!contested(proposals)) {
            return proposals;
        }
        cells.clear();
        Dispute dispute = new Dispute(chance, day);
        dispute.settle(proposals, cells);
        dispute.losses().forEach(this::report);
        return proposals.stream().filter(p -> !p.lost()).toList();
    }

    private boolean contested(List<Proposal> proposals) {
        for (Proposal proposal : proposals) {
            for (Action action : proposal.actions()) {
                if (action instanceof Action.Become become && become.fact().index() >= 0) {
                    Cell cell = cells.of(become.fact(), become.field());
                    if (cell.refuses(become)) {
                        return true;
                    }
                    cell.take(proposal, become);
                }
            }
        }
        return false;
    }

    private void report(Dispute.Loss loss) {
        String mine = loss.loser().cause().key();
        String theirs = loss.winner().cause().key();
        Slot slot = loss.over().slot;
        String what = slot.fact().getName() + "'s " + slot.field().word();
        String text = loss.winner() == loss.loser()
                ? "'" + mine + "' contradicts itself over " + what + "."
                : "'" + mine + "' gives way to '" + theirs + "' over " + what + ".";
        if (strict) {
            throw new RunFailure("day " + day + ": rule conflict: " + text
                    + " Maybe declare one an exception to the other, or a precedence between their rulebooks?");
        }
        if (reported.add(mine + "\t" + Dispute.ids(loss.loser().cause()) + "\t" + theirs)) {
            account.note(Event.Kind.CONFLICT, loss.loser().cause(), text, Readings.of(slot), List.of());
        }
    }

    private void count(Proposal proposal) {
        effects += proposal.actions().size();
        if (effects > MOST_EFFECTS_A_DAY) {
            throw new RunFailure(
                    "day " + day + ": more than " + MOST_EFFECTS_A_DAY + " effects on one day; the last are of '"
                            + proposal.cause().key() + "'.");
        }
    }

    private void create(Proposal proposal) {
        for (Action action : proposal.actions()) {
            if (action instanceof Action.Create create) {
                ledger.add(create.fact());
                proposal.changes().add(new RawChange(create.fact(), null, 0, 1));
            }
        }
    }

    private boolean mayChangeSomething(Proposal proposal) {
        for (Action action : proposal.actions()) {
            if (!(action instanceof Action.Become become) || differs(become)) {
                return true;
            }
        }
        return false;
    }

    private static boolean differs(Action.Become become) {
        return become.field() instanceof RefField<?> ref
                ? become.fact().follow(ref) != become.target()
                : become.fact().read(become.field()) != become.value();
    }

    private void become(Proposal proposal) {
        for (Action action : proposal.actions()) {
            if (action instanceof Action.Become become) {
                Cell cell = cells.of(become.fact(), become.field());
                if (become.field() instanceof RefField<?> ref) {
                    ledger.point(cell.slot, ref, become.target());
                } else {
                    ledger.write(cell.slot, Rises.inRange(become.field(), become.value()));
                }
                long after = cell.slot.value();
                if (after != cell.start) {
                    proposal.changes().add(new RawChange(become.fact(), become.field(), cell.start, after));
                }
            }
        }
    }

    private void remove(Proposal proposal) {
        for (Action action : proposal.actions()) {
            if (action instanceof Action.Remove remove) {
                Fact fact = remove.fact();
                if (ledger.world().contains(fact)) {
                    ledger.remove(fact);
                    proposal.changes().add(new RawChange(fact, null, 1, 0));
                }
            }
        }
    }

    private void record(Proposal proposal) {
        if (proposal.changes().isEmpty()) {
            return;
        }
        int event = proposal.earlierEvent();
        if (!proposal.isQuiet()) {
            event = account.note(
                    proposal.cause().kind(),
                    proposal.cause(),
                    "",
                    proposal.readings(),
                    List.copyOf(proposal.changes()));
            proposal.became(event);
        }
        if (event != 0) {
            for (RawChange change : proposal.changes()) {
                putDown(change, event);
            }
        }
    }

    private void putDown(RawChange change, int event) {
        if (change.field() != null) {
            ledger.slot(change.fact(), change.field()).writtenBy(event);
        } else if (change.after() != 0) {
            change.fact()
                    .type()
                    .fields()
                    .forEach(f -> ledger.slot(change.fact(), f).writtenBy(event));
        }
    }
}
