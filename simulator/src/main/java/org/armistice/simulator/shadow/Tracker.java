package org.armistice.simulator.shadow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.event.Phase;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.kept.Tape;
import org.armistice.rules.match.Busiest;
import org.armistice.rules.match.Matcher;
import org.armistice.rules.match.Standing;
import org.armistice.simulator.Follower;
import org.armistice.simulator.account.Cause;
import org.armistice.simulator.account.Occurrence;
import org.armistice.simulator.effect.Proposal;
import org.jspecify.annotations.Nullable;

/** Follows a run, and writes down what its matcher is told and what its rules ask for. For one run. */
public final class Tracker implements Follower {
    /** The number of a reference that points to nothing. */
    static final int NONE = -1;

    private final Tape tape = new Tape();
    /** Keys of the rules, numbered as they come. */
    private final Map<String, Integer> rules = new LinkedHashMap<>();

    private final List<Trail.Newcomer> newcomers = new ArrayList<>();
    private final Set<Trail.Loser> losers = new HashSet<>();
    private final List<Fact> gone = new ArrayList<>();
    private final List<Fact> come = new ArrayList<>();
    private final List<Fact> changed = new ArrayList<>();
    /** [index of the fact] which of its fields have changed since the last sample */
    private long[] bits = {};
    /** [index of the fact] its number, {@link #NONE} if the matcher never heard of it */
    private int[] numbers = {};

    private int known;
    private int day;
    private boolean isBroken;

    @Override
    public Matcher begin(Matcher matcher, World world) {
        List<Fact> all = world.all();
        int room = 2 * all.size() + 16;
        bits = new long[room];
        numbers = new int[room];
        Arrays.fill(numbers, NONE);
        all.forEach(this::enter);
        return new Ear(matcher);
    }

    @Override
    public void proposed(List<Proposal> proposals, List<Occurrence> noted) {
        tape.write(proposals.size());
        proposals.forEach(proposal -> write(proposal.cause(), Asked.print(proposal)));
        tape.write(noted.size());
        noted.forEach(occurrence -> write(occurrence.cause(), Asked.print(occurrence)));
    }

    private void write(Cause cause, long print) {
        tape.write(rules.computeIfAbsent(cause.key(), key -> rules.size()));
        tape.write(print);
    }

    @Override
    public void endDay(List<Cause> lost) {
        lost.forEach(cause -> losers.add(Trail.Loser.of(day, cause)));
    }

    /** The way of the run so far, unless something came and went that no matcher heard of, and to which something points. */
    public Optional<Trail> trail() {
        return isBroken
                ? Optional.empty()
                : Optional.of(new Trail(day, tape.written(), List.copyOf(rules.keySet()), newcomers, losers));
    }

    private void writeState() {
        tape.write(gone.size());
        gone.forEach(fact -> tape.write(numbers[fact.index()]));
        tape.write(come.size());
        come.forEach(fact -> write(fact, -1L));
        tape.write(changed.size());
        for (Fact fact : changed) {
            tape.write(numbers[fact.index()]);
            tape.write(bits[fact.index()]);
            write(fact, bits[fact.index()]);
            bits[fact.index()] = 0;
        }
        gone.clear();
        come.clear();
        changed.clear();
    }

    private void write(Fact fact, long fields) {
        for (Field field : fact.type().fields()) {
            if ((field.bit() & fields) != 0) {
                tape.write(field instanceof RefField<?> ref ? number(fact.follow(ref)) : fact.read(field));
            }
        }
    }

    private int number(@Nullable Fact target) {
        if (target == null) {
            return NONE;
        }
        int number = target.index() < 0 || target.index() >= numbers.length ? NONE : numbers[target.index()];
        isBroken |= number == NONE;
        return number;
    }

    /** Gives the next number. */
    private void enter(Fact fact) {
        int index = fact.index();
        if (index >= numbers.length) {
            int before = numbers.length;
            bits = Arrays.copyOf(bits, 2 * index);
            numbers = Arrays.copyOf(numbers, 2 * index);
            Arrays.fill(numbers, before, numbers.length, NONE);
        }
        numbers[index] = known++;
    }

    /** Hands all on to the matcher of the run. */
    private final class Ear implements Matcher {
        private final Matcher matcher;

        Ear(Matcher matcher) {
            this.matcher = matcher;
        }

        @Override
        public List<Standing> sample(Phase phase, int newDay) {
            day = newDay;
            writeState();
            return matcher.sample(phase, newDay);
        }

        @Override
        public void added(Fact fact) {
            enter(fact);
            newcomers.add(new Trail.Newcomer(fact.type(), fact.getId(), fact.getName()));
            come.add(fact);
            matcher.added(fact);
        }

        @Override
        public void removed(Fact fact) {
            gone.add(fact);
            matcher.removed(fact);
        }

        @Override
        public void changed(Fact fact, long fields) {
            if (bits[fact.index()] == 0) {
                changed.add(fact);
            }
            bits[fact.index()] |= fields;
            matcher.changed(fact, fields);
        }

        @Override
        public void endBy(long nanoTime) {
            matcher.endBy(nanoTime);
        }

        @Override
        public Optional<Busiest> busiest() {
            return matcher.busiest();
        }

        @Override
        public void close() {
            matcher.close();
        }
    }
}
