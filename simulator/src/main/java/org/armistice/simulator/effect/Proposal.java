package org.armistice.simulator.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.simulator.account.Cause;
import org.armistice.simulator.account.Gathering;
import org.armistice.simulator.account.RawChange;
import org.armistice.simulator.account.Readings;
import org.armistice.simulator.account.Slot;
import org.jspecify.annotations.Nullable;

/** What one cause asks for; all of it is applied, or nothing. */
public final class Proposal {
    private final Cause cause;
    private final int event;
    private @Nullable Supplier<Readings> reading;
    private List<Supplier<List<Slot>>> reads = List.of();
    private final List<Action> actions = new ArrayList<>();
    private final List<RawChange> changes = new ArrayList<>();
    private Readings readings = Readings.NONE;
    private boolean lost;
    private int number;

    private Proposal(Cause cause, int event) {
        this.cause = cause;
        this.event = event;
    }

    /** A proposal that becomes an event if it changes anything. */
    public static Proposal of(Cause cause) {
        return new Proposal(cause, -1);
    }

    /**
     * A proposal that is not worth an event of its own.
     *
     * @param event number of the earlier event to which its changes are put down, 0 for none
     */
    public static Proposal quiet(Cause cause, int event) {
        return new Proposal(cause, event);
    }

    public Cause cause() {
        return cause;
    }

    /** Says what it rests on, or what more; asked only if it may change something, and before it does. */
    public Proposal reads(Supplier<List<Slot>> slots) {
        if (reads.isEmpty()) {
            reads = new ArrayList<>(2);
        }
        reads.add(slots);
        return this;
    }

    /** Says what it rests on, all at once. */
    public Proposal restsOn(Supplier<Readings> readingNow) {
        reading = readingNow;
        return this;
    }

    public Proposal add(Action action) {
        actions.add(action);
        return this;
    }

    public Proposal become(Fact fact, Field field, long value) {
        return add(new Action.Become(fact, field, value, null));
    }

    public Proposal point(Fact fact, RefField<?> field, @Nullable Fact target) {
        return add(new Action.Become(fact, field, 0, target));
    }

    public Proposal rise(Fact fact, NumberField field, long amount) {
        return add(new Action.Rise(fact, field, amount));
    }

    public Proposal move(Fact from, NumberField fromField, Fact to, NumberField toField, long amount) {
        return add(new Action.Move(from, fromField, to, toField, amount));
    }

    public List<Action> actions() {
        return actions;
    }

    /** What it changed, once it is settled. */
    public List<RawChange> changes() {
        return changes;
    }

    /** Whether another proposal got its way against this one. */
    public boolean lost() {
        return lost;
    }

    /** The number of the event that it became, 0 if it became none. */
    public int number() {
        return number;
    }

    boolean isQuiet() {
        return event >= 0;
    }

    int earlierEvent() {
        return event;
    }

    Readings readings() {
        return readings;
    }

    void readNow(Gathering gathering) {
        if (reading != null) {
            readings = reading.get();
        } else if (!reads.isEmpty()) {
            gathering.begin();
            for (Supplier<List<Slot>> some : reads) {
                some.get().forEach(gathering::add);
            }
            readings = gathering.now();
        }
    }

    void lose() {
        lost = true;
    }

    void became(int eventNumber) {
        number = eventNumber;
    }
}
