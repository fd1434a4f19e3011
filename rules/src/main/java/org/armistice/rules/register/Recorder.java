package org.armistice.rules.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.rules.query.Group;
import org.armistice.rules.query.Look;
import org.armistice.rules.query.Memory;
import org.armistice.rules.query.Reads;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at while something is evaluated: whatever of it changes, the answer may change. Looks within looks, by which
 * groups are answered, are recorded each for itself.
 */
final class Recorder implements Reads, Memory {
    private final World world;
    private final Interests interests;
    private final Look look;
    private final Answers[] answers;
    private Notes notes = new Notes(null);
    private long turn;
    private long now;

    Recorder(World world, Interests interests, List<Group> groups) {
        this.world = world;
        this.interests = interests;
        this.look = new Look(world, this, this);
        this.answers = groups.stream().map(group -> new Answers(group, this)).toArray(Answers[]::new);
        for (Group group : groups) {
            group.scope().ids().forEach(id -> interests.name(id, answers[group.number()]));
        }
    }

    World world() {
        return world;
    }

    /** A look at the world of which this takes note. */
    Look look() {
        return look;
    }

    /** Takes note of a look that begins, until it ends. */
    Notes begin() {
        notes = notes.inner();
        notes.begin(++turn);
        return notes;
    }

    /** Goes on taking note of the look within which this one began. */
    void end() {
        notes = notes.outer();
    }

    /** A moment: greater than all at which something is known to have changed. */
    long now() {
        return now;
    }

    /** A moment at which something changes. */
    long tick() {
        return ++now;
    }

    @Override
    public void fact(Fact fact) {
        notes.read(interests.of(fact));
    }

    @Override
    public void referrers(RefField<?> field, Fact target) {
        notes.read(interests.of(field, target));
    }

    @Override
    public void all(FactType<?> type) {
        notes.read(interests.of(type));
    }

    @Override
    public Answer ask(Group group, Object[] bindings, int[] about) {
        KeptAnswer answer = answers[group.number()].of(bindings, about);
        answer.refresh();
        notes.rest(answer);
        return answer;
    }

    /** What one look has seen, each thing once. */
    static final class Notes {
        private final @Nullable Notes outer;
        private @Nullable Notes inner;
        private Audience[] read = new Audience[32];
        private int count;
        private KeptAnswer[] answers = new KeptAnswer[16];
        private int rested;
        private long turn;

        Notes(@Nullable Notes outer) {
            this.outer = outer;
        }

        private Notes inner() {
            Notes of = inner;
            if (of == null) {
                of = new Notes(this);
                inner = of;
            }
            return of;
        }

        private Notes outer() {
            if (outer == null) {
                throw new IllegalStateException("a look ends that has not begun");
            }
            return outer;
        }

        private void begin(long newTurn) {
            turn = newTurn;
            count = 0;
            rested = 0;
        }

        private boolean read(Audience audience) {
            boolean first = audience.firstIn(turn);
            if (first) {
                if (count == read.length) {
                    read = Arrays.copyOf(read, 2 * count);
                }
                read[count++] = audience;
            }
            return first;
        }

        private void rest(KeptAnswer answer) {
            if (read(answer.audience())) {
                if (rested == answers.length) {
                    answers = Arrays.copyOf(answers, 2 * rested);
                }
                answers[rested++] = answer;
            }
        }

        /** How many things were read. */
        int count() {
            return count;
        }

        /** How many answers it rests on. */
        int answers() {
            return rested;
        }

        /** Hands over the answers that it rests on, in the order in which they were given. */
        void copyTo(KeptAnswer[] into) {
            System.arraycopy(answers, 0, into, 0, rested);
        }

        /** What was read and is not among these. */
        List<Audience> besides(Audience[] known, int size) {
            for (int i = 0; i < size; i++) {
                known[i].seenIn(turn);
            }
            List<Audience> others = null;
            for (int i = 0; i < count; i++) {
                if (!read[i].isSeenIn(turn)) {
                    // A look within this one may have had it noted twice.
                    read[i].seenIn(turn);
                    others = others == null ? new ArrayList<>() : others;
                    others.add(read[i]);
                }
            }
            return others == null ? List.of() : others;
        }
    }
}
