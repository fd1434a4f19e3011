package org.armistice.model.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.armistice.model.quantity.Range;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact: its noun, its meaning and its fields. Each fact class declares its own in a static field and its
 * fields beside it, and by that makes them words of the rulebook language and keys of the scenario format.
 *
 * @param <T> the class of its facts
 */
public final class FactType<T extends Fact> {
    /** Makes an empty fact. */
    @FunctionalInterface
    public interface Factory<T extends Fact> {
        T create(String id, String name);
    }

    /** Sets of fields are kept in the bits of one number. */
    private static final int MOST_FIELDS = Long.SIZE;

    private static final AtomicInteger DECLARED = new AtomicInteger();

    private final int number = DECLARED.getAndIncrement();
    private final Class<T> factClass;
    private final String noun;
    private final String plural;
    private final String meaning;
    private final Factory<T> factory;
    private final List<Field> fields = new ArrayList<>();
    private final List<Field> readOnly = Collections.unmodifiableList(fields);
    private final List<RefField<?>> refs = new ArrayList<>();
    private final List<RefField<?>> readOnlyRefs = Collections.unmodifiableList(refs);
    private final List<String> synonyms = new ArrayList<>();
    private long refBits;
    private long[] starts = {};
    private @Nullable RefField<?> of;
    private @Nullable RefField<?> pairFirst;
    private @Nullable RefField<?> pairSecond;
    private String preposition = "";

    private FactType(Class<T> factClass, String noun, String plural, String meaning, Factory<T> factory) {
        this.factClass = factClass;
        this.noun = noun;
        this.plural = plural;
        this.meaning = meaning;
        this.factory = factory;
    }

    public static <T extends Fact> FactType<T> of(
            Class<T> factClass, String noun, String plural, Factory<T> factory, String meaning) {
        return new FactType<>(factClass, noun, plural, meaning, factory);
    }

    public T create(String id, String name) {
        return factory.create(id, name);
    }

    public NumberField number(String word, Unit unit, Range range, String description) {
        return add(new NumberField(this, starts.length, word, unit, range, description));
    }

    /** A share or score from 0 to 1, written and shown in per cent. */
    public NumberField share(String word, String description) {
        return number(word, Unit.PERCENT, Range.SHARE, description);
    }

    public DateField date(String word, String description) {
        return add(new DateField(this, starts.length, word, description));
    }

    public FlagField flag(String word, String description) {
        return add(new FlagField(this, starts.length, word, description));
    }

    public <E extends Enum<E> & Choice> ChoiceField<E> choice(String word, Class<E> values, String description) {
        return add(new ChoiceField<>(this, starts.length, word, values, description));
    }

    public <R extends Fact> RefField<R> ref(String word, Class<R> target, String description) {
        RefField<R> field = new RefField<>(this, refs.size(), word, target, description);
        append(field);
        refs.add(field);
        refBits |= field.bit();
        return field;
    }

    private void append(Field field) {
        if (fields.size() == MOST_FIELDS) {
            throw new IllegalStateException("more than " + MOST_FIELDS + " fields of " + noun);
        }
        fields.add(field);
    }

    private <F extends Field> F add(F field) {
        append(field);
        starts = Arrays.copyOf(starts, starts.length + 1);
        starts[field.slot] = field.start();
        return field;
    }

    void setStart(Field field, long value) {
        starts[field.slot] = value;
    }

    /** Lets rulebooks write {@code a force of A}: the field that {@code of} compares. */
    public FactType<T> belongsTo(RefField<?> field) {
        of = field;
        return this;
    }

    /** Another noun with the same meaning. */
    public FactType<T> alsoCalled(String... nouns) {
        synonyms.addAll(List.of(nouns));
        return this;
    }

    /**
     * Declares that there is exactly one such fact for every pair, which lets rulebooks write its fields as fields of
     * the first with a preposition: {@code P's alignment with A}. Pairs that a scenario leaves out are filled in with
     * the fields' start values.
     */
    public FactType<T> forEvery(RefField<?> first, String joinedBy, RefField<?> second) {
        pairFirst = first;
        pairSecond = second;
        preposition = joinedBy;
        return this;
    }

    /** A small number of its own among all types, for arrays; of no other meaning and in no order. */
    public int number() {
        return number;
    }

    public Class<T> factClass() {
        return factClass;
    }

    public String noun() {
        return noun;
    }

    public String plural() {
        return plural;
    }

    public List<String> synonyms() {
        return List.copyOf(synonyms);
    }

    public String meaning() {
        return meaning;
    }

    /** All fields in the order in which they were declared. */
    public List<Field> fields() {
        return readOnly;
    }

    public Optional<Field> find(String word) {
        return fields.stream().filter(f -> f.word().equals(word)).findFirst();
    }

    public Optional<RefField<?>> of() {
        return Optional.ofNullable(of);
    }

    public boolean isPair() {
        return pairFirst != null;
    }

    /** The first of the pair that a fact of this type describes. */
    public RefField<?> pairFirst() {
        return orThrow(pairFirst);
    }

    /** The second of the pair that a fact of this type describes. */
    public RefField<?> pairSecond() {
        return orThrow(pairSecond);
    }

    /** The word between a pair's field and its second member, such as {@code with}. */
    public String preposition() {
        return preposition;
    }

    private RefField<?> orThrow(@Nullable RefField<?> field) {
        if (field == null) {
            throw new IllegalStateException(noun + " does not describe a pair");
        }
        return field;
    }

    long[] startValues() {
        return starts.clone();
    }

    /** The references among the fields, in the order in which they were declared. */
    public List<RefField<?>> refs() {
        return readOnlyRefs;
    }

    /** Their bits, see {@link Field#bit}. */
    public long refBits() {
        return refBits;
    }

    @Override
    public String toString() {
        return noun;
    }
}
