package org.armistice.workbench.film;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.model.quantity.Unit;

/** The facts of one type while they are filmed. */
final class Take {
    private final FactType<?> type;
    private final List<Recording> fields = new ArrayList<>();
    private final Recording present = Recording.ofPresence();

    /** The number of each fact that was ever there. */
    private final Map<Fact, Integer> numbers = new HashMap<>();

    private final List<Fact> facts = new ArrayList<>();

    Take(Shot shot) {
        this.type = shot.type();
        for (Field field : shot.fields()) {
            fields.add(Recording.of(field));
        }
    }

    /** Films something that is no field, in millionths of the unit's base. */
    void measure(String word, Unit unit, ToLongFunction<Fact> value) {
        fields.add(Recording.measured(word, unit, value));
    }

    void look(World world) {
        present.turn();
        fields.forEach(Recording::turn);
        for (Fact fact : world.list(type)) {
            numbers.computeIfAbsent(fact, added -> {
                facts.add(added);
                return facts.size() - 1;
            });
        }
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            boolean there = world.contains(fact);
            present.note(i, there ? 1 : 0);
            if (there) {
                for (Recording field : fields) {
                    field.look(i, fact, world);
                }
            }
        }
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    String noun() {
        return type.noun();
    }

    Film.Reel reel() {
        Map<String, Film.Column> columns = new LinkedHashMap<>();
        columns.put(Film.Reel.PRESENT, present.column());
        fields.forEach(field -> columns.put(field.word(), field.column()));
        return new Film.Reel(
                facts.stream().map(Fact::getId).toList(),
                facts.stream().map(Fact::getName).toList(),
                columns);
    }
}
