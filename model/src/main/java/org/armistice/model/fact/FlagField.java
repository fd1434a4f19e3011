package org.armistice.model.fact;

/** Yes or no; no unless given. Its word reads as an adjective: {@code contested}, {@code under air attack}. */
public final class FlagField extends Field {
    FlagField(FactType<?> owner, int slot, String word, String meaning) {
        super(owner, slot, word, meaning);
    }

    public FlagField byProcess() {
        derived();
        return this;
    }

    @Override
    long start() {
        return 0;
    }

    @Override
    public String format(long value, World world) {
        return value != 0 ? "yes" : "no";
    }
}
