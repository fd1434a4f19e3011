package org.armistice.exercise.sight;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;

/** What a role sees on one evening: some facts, and some of their fields. What is not in it does not exist for the role. */
public final class Sight {
    private final Map<String, Set<Field>> fields;

    private Sight(Map<String, Set<Field>> fields) {
        this.fields = fields;
    }

    /** Puts sights together: what is seen in one of them is seen. */
    static Sight of(Iterable<Seen> all) {
        Map<String, Set<Field>> fields = new TreeMap<>();
        for (Seen seen : all) {
            for (Fact fact : seen.facts()) {
                Set<Field> known = fields.computeIfAbsent(fact.getId(), id -> new HashSet<>());
                fact.type().fields().stream().filter(seen.glimpse()::shows).forEach(known::add);
            }
        }
        return new Sight(fields);
    }

    /** The ids of facts that are seen, in order. */
    public Set<String> facts() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    public boolean sees(String fact) {
        return fields.containsKey(fact);
    }

    /** Whether a field is seen; what a reference leads to must be seen as well for its value to be. */
    public boolean sees(String fact, Field field) {
        return fields.getOrDefault(fact, Set.of()).contains(field);
    }

    /** Whether a field's value is seen as it is in a world. */
    public boolean sees(Fact fact, Field field, World world) {
        if (!sees(fact.getId(), field)) {
            return false;
        }
        if (!(field instanceof RefField<?>)) {
            return true;
        }
        long value = fact.read(field);
        return value < 0 || sees(world.byIndex((int) value).getId());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sight sight && sight.fields.equals(fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }
}
