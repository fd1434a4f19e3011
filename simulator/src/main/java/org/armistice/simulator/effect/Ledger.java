package org.armistice.simulator.effect;

import java.util.function.IntSupplier;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactWriter;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.faction.Faction;
import org.armistice.model.force.Force;
import org.armistice.model.place.Place;
import org.armistice.rules.match.Matcher;
import org.armistice.simulator.account.Gathering;
import org.armistice.simulator.account.Provenance;
import org.armistice.simulator.account.RunFailure;
import org.armistice.simulator.account.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The state of a run: the world, who last wrote what, what was won and lost. Whatever changes the world comes through
 * here.
 */
public final class Ledger {
    /** More facts than this cannot come into the world of one run. */
    public static final int MOST_CREATED = 10_000;

    /** Of a large theatre as many times as it had facts on the first day. */
    private static final int MOST_TIMES = 4;

    private final World world;
    private final FactWriter writer;
    private final Provenance provenance = new Provenance();
    private final Gathering gathering = new Gathering();
    private final Chronicle chronicle = new Chronicle();
    private final Telling telling = new Telling();
    private final Journal journal;
    private final int mostCreated;
    private int created;
    private int day;

    public Ledger(World world) {
        this.world = world;
        this.writer = new FactWriter(world);
        this.journal = new Journal(world);
        this.mostCreated = Math.max(MOST_CREATED, MOST_TIMES * world.all().size());
    }

    public World world() {
        return world;
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** For whoever notes what something rests on. */
    public Gathering gathering() {
        return gathering;
    }

    public Slot slot(Fact fact, Field field) {
        return provenance.slot(fact, field);
    }

    /** Dates what is written from now on. */
    public void turnTo(int newDay) {
        day = newDay;
    }

    /**
     * A number that grows whenever one of these fields is written in any fact, or a fact that has one of them comes or
     * goes; what is computed from these fields alone stands as long as it stays.
     */
    public long version(Field... fields) {
        return journal.version(fields);
    }

    /**
     * The fact in which a field was written, or with which it came, when its version grew to a number; null if that is long
     * past, or it went with its fact.
     */
    public @Nullable Fact written(Field field, long version) {
        return journal.written(field, version);
    }

    /**
     * Writes a number, date, choice or flag.
     *
     * @return whether that changed it
     */
    boolean write(Slot slot, long value) {
        long before = slot.value();
        if (before == value) {
            return false;
        }
        writer.set(slot.fact(), slot.field(), value);
        wrote(slot);
        if (slot.field() == Force.LOSSES && slot.fact() instanceof Force force) {
            Faction faction = force.getFaction();
            if (faction != null) {
                chronicle.lost(day, faction, value - before);
            }
        }
        return true;
    }

    /**
     * Points a reference.
     *
     * @return whether that changed it
     */
    boolean point(Slot slot, RefField<?> field, @Nullable Fact target) {
        Fact before = slot.fact().follow(field);
        if (before == target) {
            return false;
        }
        writer.set(slot.fact(), field, target);
        wrote(slot);
        if (field == Place.HOLDER) {
            chronicle.handedOver(day, (Place) slot.fact(), (Faction) before, (Faction) target);
        }
        return true;
    }

    /**
     * Writes a field that a measure keeps up to date.
     *
     * @param event number of the latest event behind what it is made of, to which it is put down; asked if it changes
     */
    public void derive(Fact fact, Field field, long value, IntSupplier event) {
        if (fact.read(field) != value) {
            Slot slot = slot(fact, field);
            write(slot, value);
            slot.writtenBy(event.getAsInt());
        }
    }

    /**
     * Points a reference that a measure keeps up to date.
     *
     * @param event as for numbers
     */
    public void derive(Fact fact, RefField<?> field, @Nullable Fact target, IntSupplier event) {
        if (fact.follow(field) != target) {
            Slot slot = slot(fact, field);
            point(slot, field, target);
            slot.writtenBy(event.getAsInt());
        }
    }

    void add(Fact fact) {
        if (++created > mostCreated) {
            throw new RunFailure("day " + day + ": more than " + mostCreated
                    + " facts came into the world; the last is '" + fact.getId()
                    + "'. Maybe a rule makes facts on each day?");
        }
        writer.add(fact);
        fact.type().fields().forEach(field -> journal.note(field, fact));
        telling.added(fact);
    }

    void remove(Fact fact) {
        writer.remove(fact);
        fact.type().fields().forEach(field -> journal.note(field, null));
        telling.removed(fact);
    }

    /** Tells the matcher of everything that changed since it was last told, each fact once. */
    public void tell(Matcher matcher) {
        telling.tell(matcher, world);
    }

    private void wrote(Slot slot) {
        journal.note(slot.field(), slot.fact());
        telling.changed(slot.fact(), slot.field());
    }
}
