package org.armistice.model.fact;

import java.util.concurrent.atomic.AtomicInteger;
import org.armistice.model.quantity.Fixed;

/** One field of a fact type: the word that rulebooks use for it, what it means, and how it is shown. */
public abstract sealed class Field permits NumberField, DateField, ChoiceField, FlagField, RefField {
    private static final AtomicInteger DECLARED = new AtomicInteger();

    final FactType<?> owner;
    final int slot;
    private final int ordinal;
    private final int number = DECLARED.getAndIncrement();
    private final String word;
    private final String meaning;
    private boolean derived;

    Field(FactType<?> owner, int slot, String word, String meaning) {
        this.owner = owner;
        this.slot = slot;
        this.ordinal = owner.fields().size();
        this.word = word;
        this.meaning = meaning;
    }

    public FactType<?> owner() {
        return owner;
    }

    /** Its place among the fields of its type, from 0. */
    public int ordinal() {
        return ordinal;
    }

    /** A bit of its own among the fields of its type, for sets of fields. */
    public long bit() {
        return 1L << ordinal;
    }

    /** A small number of its own among the fields of all types, for arrays; of no other meaning and in no order. */
    public int number() {
        return number;
    }

    /** The word or words in a rulebook, such as {@code days of fuel}. */
    public String word() {
        return word;
    }

    /** One line for the vocabulary. */
    public String meaning() {
        return meaning;
    }

    /** The name of the Java property, such as {@code daysOfFuel}. */
    public String property() {
        StringBuilder name = new StringBuilder();
        for (String part : word.split("[ -]")) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }

    /** Whether a process computes it each day, so that neither scenario nor rule sets it. */
    public boolean isDerived() {
        return derived;
    }

    /** Marks it as computed by a process; only while its type is being declared. */
    void derived() {
        derived = true;
    }

    /** The value that a new fact starts with. */
    long start() {
        return Fixed.UNKNOWN;
    }

    /** A value of this field as people read it. */
    public abstract String format(long value, World world);

    @Override
    public final String toString() {
        return owner.noun() + "'s " + word;
    }
}
