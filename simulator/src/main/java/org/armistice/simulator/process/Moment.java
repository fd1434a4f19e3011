package org.armistice.simulator.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.armistice.model.event.Event;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.force.Force;
import org.armistice.simulator.account.Slot;
import org.armistice.simulator.chance.Chance;
import org.armistice.simulator.effect.Chronicle;
import org.armistice.simulator.effect.Ledger;
import org.armistice.simulator.effect.Proposal;
import org.jspecify.annotations.Nullable;

/** The state as one process finds it, and what the process makes of it. A process keeps its moment for the whole run. */
public final class Moment {
    private final Event.Kind kind;
    private final String name;
    private final Ledger ledger;
    private final Chance chance;
    private final Parameters parameters;
    private final Supplier<String> saying;
    /** The full names of draws by their salts. */
    private final Map<String, String> draws = new HashMap<>();
    /** [index of the fact] the number of this process's latest event about it, 0 for none */
    private int[] latestEvents = {};

    private List<Proposal> proposals = new ArrayList<>();
    private int day;
    private LocalDate today = LocalDate.EPOCH;

    /**
     * @param name of the process
     */
    public Moment(Event.Kind kind, String name, Ledger ledger, Chance chance, Parameters parameters) {
        this.kind = kind;
        this.name = name;
        this.ledger = ledger;
        this.chance = chance;
        this.parameters = parameters;
        saying = () -> name;
    }

    /** Moves on to another day. */
    public Moment at(int newDay, LocalDate date) {
        day = newDay;
        today = date;
        return this;
    }

    public World world() {
        return ledger.world();
    }

    /** 1 for the first. */
    public int day() {
        return day;
    }

    public LocalDate today() {
        return today;
    }

    public Chronicle chronicle() {
        return ledger.chronicle();
    }

    /** A parameter's value in base units. */
    public long parameter(String id) {
        return parameters.get(id).getValue();
    }

    /** See {@link Ledger#version}. */
    public long version(Field... fields) {
        return ledger.version(fields);
    }

    Ledger ledger() {
        return ledger;
    }

    public Slot slot(Fact fact, Field field) {
        return ledger.slot(fact, field);
    }

    /** A draw in [0, 1) in millionths that belongs to this process, day, salt and facts. */
    public long draw(String salt, Fact... about) {
        return chance.draw(day, draws.computeIfAbsent(salt, s -> name + "/" + s), List.of(about));
    }

    /** The number of the event that last wrote one of these fields of a fact, 0 for none. */
    public int latest(Fact fact, Field... fields) {
        int latest = 0;
        for (Field field : fields) {
            latest = Math.max(latest, ledger.slot(fact, field).writer());
        }
        return latest;
    }

    /** The number of the event that last wrote one of these fields of any of the forces meant, 0 for none. */
    public int latest(Predicate<Force> meant, Field... fields) {
        int latest = 0;
        for (Force force : world().list(Force.TYPE)) {
            if (meant.test(force)) {
                latest = Math.max(latest, latest(force, fields));
            }
        }
        return latest;
    }

    /**
     * Refreshes a derived field at once; for measures.
     *
     * @param event number of the latest event behind the value, see {@link #latest}; asked only if the value changes
     */
    public void derive(Fact fact, Field field, long value, IntSupplier event) {
        ledger.derive(fact, field, value, event);
    }

    /** The same for an event that is known already. */
    public void derive(Fact fact, Field field, long value, int event) {
        ledger.derive(fact, field, value, () -> event);
    }

    /** Refreshes a derived reference at once; for measures. */
    public void derive(Fact fact, RefField<?> field, @Nullable Fact target, IntSupplier event) {
        ledger.derive(fact, field, target, event);
    }

    /** The same for an event that is known already. */
    public void derive(Fact fact, RefField<?> field, @Nullable Fact target, int event) {
        ledger.derive(fact, field, target, () -> event);
    }

    /**
     * Proposes something that is worth an event.
     *
     * @param text told on demand; must not read the world, which has moved on by then
     */
    public Proposal event(Supplier<String> text, Fact... about) {
        Proposal proposal = Proposal.of(new Working(kind, name, List.of(about), text));
        proposals.add(proposal);
        return proposal;
    }

    /** Proposes something that is put down to this process's latest event about the fact. */
    public Proposal quiet(Fact subject) {
        int index = subject.index();
        int event = index >= 0 && index < latestEvents.length ? latestEvents[index] : 0;
        Proposal proposal = Proposal.quiet(new Working(kind, name, List.of(subject), saying), event);
        proposals.add(proposal);
        return proposal;
    }

    /** What was proposed and not yet handed over. */
    public List<Proposal> proposed() {
        return Collections.unmodifiableList(proposals);
    }

    /** Hands over what was proposed since the last time. */
    public List<Proposal> take() {
        List<Proposal> taken = proposals;
        proposals = new ArrayList<>();
        return taken;
    }

    /** Keeps in mind which events the proposals became. */
    public void settled(List<Proposal> settled) {
        for (Proposal proposal : settled) {
            if (proposal.number() != 0) {
                for (Fact fact : proposal.cause().about()) {
                    keep(fact.index(), proposal.number());
                }
            }
        }
    }

    private void keep(int index, int event) {
        if (index >= latestEvents.length) {
            latestEvents = Arrays.copyOf(latestEvents, 2 * index + 1);
        }
        if (index >= 0) {
            latestEvents[index] = event;
        }
    }

    /** The facts of a type that point to a target, ordered by id; a live view, as {@link #list}. */
    @SuppressWarnings("unchecked")
    public <T extends Fact> List<T> pointing(FactType<T> type, RefField<?> field, Fact target) {
        if (field.owner() != type) {
            throw new IllegalArgumentException(field + " is no field of a " + type);
        }
        return (List<T>) ledger.world().referring(field, target);
    }

    /** The facts of a type, ordered by id; a live view, which no process changes as long as it runs. */
    public <T extends Fact> List<T> list(FactType<T> type) {
        return ledger.world().list(type);
    }
}
