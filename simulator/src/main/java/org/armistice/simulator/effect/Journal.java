package org.armistice.simulator.effect;

import java.util.Arrays;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.jspecify.annotations.Nullable;

/** How often each field was written; and for fields that somebody asks about, in which facts of late. */
final class Journal {
    /** A ring that is smaller would be full at once where facts of a type come one by one. */
    private static final int SMALLEST = 64;

    private final World world;
    /** [number of the field] how often it was written in any fact, or a fact that has it came or went */
    private long[] versions = {};
    /** [number of the field][version modulo length] where it was written; null for what went and for what is long past */
    private @Nullable Fact[] @Nullable [] written = new Fact[0][];

    Journal(World world) {
        this.world = world;
    }

    /** @param fact in which it was written or with which it came; null if it went with its fact */
    void note(Field field, @Nullable Fact fact) {
        int number = field.number();
        makeRoom(number);
        long version = ++versions[number];
        @Nullable Fact[] ofField = written[number];
        if (ofField != null) {
            if (version % ofField.length == 0) {
                ofField = grown(field, ofField, version);
                written[number] = ofField;
            }
            ofField[(int) (version % ofField.length)] = fact;
        }
    }

    /** A ring as large as facts are many by now, with all that is in the one before. */
    private @Nullable Fact[] grown(Field field, @Nullable Fact[] ring, long version) {
        int facts = world.list(field.owner()).size();
        if (ring.length >= facts) {
            return ring;
        }
        @Nullable Fact[] grown = new Fact[2 * facts + 1];
        for (long before = version - ring.length; before < version; before++) {
            grown[(int) (before % grown.length)] = ring[(int) (before % ring.length)];
        }
        return grown;
    }

    long version(Field... fields) {
        long sum = 0;
        for (Field field : fields) {
            sum += field.number() < versions.length ? versions[field.number()] : 0;
        }
        return sum;
    }

    /**
     * The fact in which a field was written when its version grew to a number. From the first question on, about as many
     * writings are kept in mind as there are facts.
     *
     * @return null if that is not known, or the field went with its fact
     */
    @Nullable
    Fact written(Field field, long version) {
        int number = field.number();
        makeRoom(number);
        @Nullable Fact[] ofField = written[number];
        if (ofField != null && versions[number] - version < ofField.length) {
            return ofField[(int) (version % ofField.length)];
        }
        if (ofField == null) {
            int facts = world.list(field.owner()).size();
            written[number] = new Fact[Math.max(SMALLEST, 2 * facts + 1)];
        }
        return null;
    }

    private void makeRoom(int number) {
        if (number >= versions.length) {
            versions = Arrays.copyOf(versions, 2 * number + 1);
            written = Arrays.copyOf(written, 2 * number + 1);
        }
    }
}
