package org.armistice.model.fact;

import java.util.List;
import java.util.Optional;

/**
 * One of a few named values, such as a force's posture; the first constant unless given.
 *
 * @param <E> the enumeration of its values
 */
public final class ChoiceField<E extends Enum<E> & Choice> extends Field {
    private final E[] byOrdinal;
    private final List<E> constants;

    ChoiceField(FactType<?> owner, int slot, String word, Class<E> values, String meaning) {
        super(owner, slot, word, meaning);
        this.byOrdinal = values.getEnumConstants();
        this.constants = List.of(byOrdinal);
    }

    public ChoiceField<E> byProcess() {
        derived();
        return this;
    }

    public List<E> constants() {
        return constants;
    }

    /** The constant behind a stored value. */
    public E constant(long value) {
        return byOrdinal[(int) value];
    }

    /** The stored value for a word. */
    public Optional<Long> find(String word) {
        return constants.stream()
                .filter(c -> c.word().equals(word))
                .map(c -> (long) c.ordinal())
                .findFirst();
    }

    public List<String> words() {
        return constants.stream().map(Choice::word).toList();
    }

    @Override
    long start() {
        return 0;
    }

    @Override
    public String format(long value, World world) {
        return constant(value).word();
    }
}
