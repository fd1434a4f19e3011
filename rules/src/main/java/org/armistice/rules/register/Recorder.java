package org.armistice.rules.register;

import java.util.Arrays;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.rules.query.Group;
import org.armistice.rules.query.Look;
import org.armistice.rules.query.Lull;
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
            group.scope().ids().forEach((id, type) -> interests.name(id, type, answers[group.number()]));
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
    public void fact(Fact fact, long fields, long traits) {
        notes.read(interests.of(fact), fields, traits);
    }

    @Override
    public void referrers(RefField<?> field, Fact target) {
        notes.read(interests.of(field, target), 0, 0);
    }

    @Override
    public void all(FactType<?> type) {
        notes.read(interests.of(type), 0, 0);
    }

    @Override
    public void until(Fact fact, Field date, long after, long before) {
        notes.lull.narrow(fact, date, after, before);
    }

    @Override
    public Answer ask(Group group, Object[] bindings, int[] about) {
        KeptAnswer answer = answers[group.number()].of(bindings, about);
        answer.refresh();
        notes.rest(answer);
        return answer;
    }

    /** What one look has seen. */
    static final class Notes {
        private final @Nullable Notes outer;
        private @Nullable Notes inner;
        private Audience[] read = new Audience[32];
        private long[] fields = new long[32];
        private long[] traits = new long[32];
        private int count;
        private KeptAnswer[] answers = new KeptAnswer[16];
        private int rested;
        private final Lull lull = new Lull();
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
            lull.clear();
        }

        /** @return whether it is read for the first time */
        private boolean read(Audience audience, long ofFields, long ofTraits) {
            int place = audience.place(turn, count);
            if (place < count) {
                fields[place] |= ofFields;
                traits[place] |= ofTraits;
                return false;
            }
            if (count == read.length) {
                read = Arrays.copyOf(read, 2 * count);
                fields = Arrays.copyOf(fields, 2 * count);
                traits = Arrays.copyOf(traits, 2 * count);
            }
            fields[count] = ofFields;
            traits[count] = ofTraits;
            read[count++] = audience;
            return true;
        }

        private void rest(KeptAnswer answer) {
            if (read(answer.audience(), 0, 0)) {
                if (rested == answers.length) {
                    answers = Arrays.copyOf(answers, 2 * rested);
                }
                answers[rested++] = answer;
            }
        }

        /** The number of the look. */
        long turn() {
            return turn;
        }

        /** How many things were read; some twice, if looks within this one read them too. */
        int count() {
            return count;
        }

        /** Who else looks at what was read. */
        Audience read(int number) {
            return read[number];
        }

        /** The fields that were read of it, a bit each. */
        long fields(int number) {
            return fields[number];
        }

        /** The traits for which it was looked at, a bit each. */
        long traits(int number) {
            return traits[number];
        }

        /** For how long dates of named facts turn nothing. */
        Lull lull() {
            return lull;
        }

        /** How many answers it rests on. */
        int answers() {
            return rested;
        }

        /** Hands over the answers that it rests on, in the order in which they were given. */
        void copyTo(KeptAnswer[] into) {
            System.arraycopy(answers, 0, into, 0, rested);
        }
    }
}
