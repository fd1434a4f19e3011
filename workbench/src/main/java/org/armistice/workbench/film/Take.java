package org.armistice.workbench.film;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Unit;

/** The facts of one type while they are filmed. */
final class Take {
    private final FactType<?> type;
    private final List<Recording> fields = new ArrayList<>();
    private final Recording present;

    /** The number of each fact that was ever there, by its id. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<String> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Take(Shot shot) {
        this.type = shot.type();
        shot.fields().forEach(field -> fields.add(Recording.of(field)));
        this.present = Recording.ofPresence();
    }

    private Take(Take other, ToLongFunction<Fact> measuring) {
        this.type = other.type;
        other.fields.forEach(field -> fields.add(field.copy(measuring)));
        this.present = other.present.copy(measuring);
        numbers.putAll(other.numbers);
        ids.addAll(other.ids);
        names.addAll(other.names);
    }

    /** @param measuring what is measured from now on, if something is that is no field */
    Take copy(ToLongFunction<Fact> measuring) {
        return new Take(this, measuring);
    }

    /** Films something that is no field, in millionths of the unit's base. */
    void measure(String word, Unit unit, ToLongFunction<Fact> value) {
        fields.add(Recording.measured(word, unit, value));
    }

    void look(World world, Lens lens) {
        present.turn();
        fields.forEach(Recording::turn);
        Map<Integer, Fact> there = new HashMap<>();
        for (Fact fact : world.list(type)) {
            Integer number = numbers.get(fact.getId());
            boolean seen = lens.shows(fact);
            if (number == null && seen) {
                number = ids.size();
                numbers.put(fact.getId(), number);
                ids.add(fact.getId());
                names.add(fact.getName());
            }
            if (number != null) {
                there.put(number, fact);
            }
        }
        for (int i = 0; i < ids.size(); i++) {
            Fact fact = there.get(i);
            if (fact != null && lens.shows(fact)) {
                present.note(i, 1);
                for (Recording field : fields) {
                    field.look(i, fact, world, lens);
                }
            } else {
                present.note(i, 0);
                if (fact != null) {
                    fields.forEach(lost(i));
                }
            }
        }
    }

    /** What is out of sight is not known any more. */
    private static Consumer<Recording> lost(int number) {
        return field -> field.note(number, Recording.NONE);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    String noun() {
        return type.noun();
    }

    Film.Reel reel() {
        Map<String, Film.Column> columns = new LinkedHashMap<>();
        columns.put(Film.Reel.PRESENT, present.column());
        fields.forEach(field -> columns.put(field.word(), field.column()));
        return new Film.Reel(List.copyOf(ids), List.copyOf(names), columns);
    }
}
