package org.armistice.exercise.sight;

import java.util.HashMap;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;

/** What a role sees on one evening: some facts, and some of their fields. What is not in it does not exist for the role. */
public final class Sight {
    private final Map<String, Shown> facts;

    /** @param fields the bits of those that are seen */
    private record Shown(FactType<?> type, long fields) {
        boolean shows(Field field) {
            return field.owner() == type && (fields & field.bit()) != 0;
        }

        Shown with(Shown more) {
            return new Shown(type, fields | more.fields);
        }
    }

    private Sight(Map<String, Shown> facts) {
        this.facts = facts;
    }

    /** Puts sights together: what is seen in one of them is seen. */
    static Sight of(Iterable<Seen> all) {
        Map<String, Shown> facts = new HashMap<>();
        for (Seen seen : all) {
            for (Fact fact : seen.facts()) {
                facts.merge(fact.getId(), new Shown(fact.type(), seen.fields(fact.type())), Shown::with);
            }
        }
        return new Sight(facts);
    }

    public boolean sees(String fact) {
        return facts.containsKey(fact);
    }

    /** Whether a field is seen; what a reference leads to must be seen as well for its value to be. */
    public boolean sees(String fact, Field field) {
        Shown shown = facts.get(fact);
        return shown != null && shown.shows(field);
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
        return other instanceof Sight sight && sight.facts.equals(facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }
}
