package org.armistice.model.fact;

import org.armistice.model.quantity.Fixed;

/**
 * A reference to another fact, or to none.
 *
 * @param <T> what it points to
 */
public final class RefField<T extends Fact> extends Field {
    private final Class<T> target;

    RefField(FactType<?> owner, int slot, String word, Class<T> target, String meaning) {
        super(owner, slot, word, meaning);
        this.target = target;
    }

    public RefField<T> byProcess() {
        derived();
        return this;
    }

    public Class<T> target() {
        return target;
    }

    @Override
    public String format(long value, World world) {
        return value == Fixed.UNKNOWN ? "none" : world.byIndex((int) value).getName();
    }
}
