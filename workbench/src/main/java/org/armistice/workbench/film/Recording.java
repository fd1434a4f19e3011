package org.armistice.workbench.film;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.armistice.model.fact.ChoiceField;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.FlagField;
import org.armistice.model.fact.NumberField;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Fixed;
import org.armistice.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** One field while it is filmed: the changes of all facts, day by day. */
final class Recording {
    /** What is neither known nor there. */
    static final int NONE = -1;

    private final String word;
    private final String kind;
    private final @Nullable Field field;
    private final @Nullable Unit unit;
    private final @Nullable ToLongFunction<Fact> reading;
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final IntList counts;
    private final IntList facts;
    private final IntList values;

    /** [fact] what was seen last */
    private int[] last = new int[0];

    private Recording(
            String word,
            String kind,
            @Nullable Field field,
            @Nullable Unit unit,
            @Nullable ToLongFunction<Fact> reading) {
        this.word = word;
        this.kind = kind;
        this.field = field;
        this.unit = unit;
        this.reading = reading;
        this.counts = new IntList();
        this.facts = new IntList();
        this.values = new IntList();
        if (field instanceof ChoiceField<?> choice) {
            words.addAll(choice.words());
        }
    }

    private Recording(Recording other, @Nullable ToLongFunction<Fact> reading) {
        this.word = other.word;
        this.kind = other.kind;
        this.field = other.field;
        this.unit = other.unit;
        this.reading = reading;
        this.counts = other.counts.copy();
        this.facts = other.facts.copy();
        this.values = other.values.copy();
        this.last = other.last.clone();
        words.addAll(other.words);
        ids.putAll(other.ids);
    }

    /** @param measuring what is measured from now on, if something is that is no field */
    Recording copy(ToLongFunction<Fact> measuring) {
        return new Recording(this, field == null && reading != null ? measuring : reading);
    }

    static Recording of(Field field) {
        String kind = field instanceof NumberField
                ? "number"
                : field instanceof ChoiceField<?> ? "choice" : field instanceof RefField<?> ? "reference" : "flag";
        if (kind.equals("flag") && !(field instanceof FlagField)) {
            throw new IllegalArgumentException("'" + field.word() + "' is of a kind that is not filmed");
        }
        Unit unit = field instanceof NumberField number ? number.unit() : null;
        return new Recording(field.word(), kind, field, unit, fact -> fact.read(field));
    }

    static Recording ofPresence() {
        return new Recording(Film.Reel.PRESENT, "flag", null, null, null);
    }

    /** Of something that is no field, in millionths of the unit's base. */
    static Recording measured(String word, Unit unit, ToLongFunction<Fact> reading) {
        return new Recording(word, "number", null, unit, reading);
    }

    String word() {
        return word;
    }

    /** Begins the next day. */
    void turn() {
        counts.add(0);
    }

    void look(int number, Fact fact, World world, Lens lens) {
        note(number, field == null || lens.shows(fact, field, world) ? value(fact, world) : NONE);
    }

    private int value(Fact fact, World world) {
        long value = reading == null ? Fixed.UNKNOWN : reading.applyAsLong(fact);
        if (value == Fixed.UNKNOWN) {
            return NONE;
        }
        if (field instanceof RefField<?>) {
            return ids.computeIfAbsent(world.byIndex((int) value).getId(), id -> {
                words.add(id);
                return words.size() - 1;
            });
        }
        if (unit != null) {
            return (int) Math.min(Integer.MAX_VALUE, Math.round(value * (double) scale(unit) / perUnit(unit)));
        }
        return (int) value;
    }

    /** How many millionths of the base make up one of the unit in which a number is shown. */
    private static double perUnit(Unit unit) {
        return unit.toBase(Fixed.ONE);
    }

    /** People are counted; of everything else one decimal is plenty on a map. */
    private static int scale(Unit unit) {
        return unit == Unit.PEOPLE ? 1 : 10;
    }

    void note(int number, int value) {
        if (number >= last.length) {
            int before = last.length;
            last = Arrays.copyOf(last, Math.max(number + 1, 2 * before));
            Arrays.fill(last, before, last.length, NONE);
        }
        if (last[number] != value) {
            last[number] = value;
            counts.increaseLast();
            facts.add(number);
            values.add(value);
        }
    }

    Film.Column column() {
        return new Film.Column(
                kind,
                unit == null ? "" : unit.symbol(),
                unit == null ? 1 : scale(unit),
                List.copyOf(words),
                counts.toArray(),
                facts.toArray(),
                values.toArray());
    }
}
