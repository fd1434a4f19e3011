package org.armistice.simulator.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.rules.match.Matcher;
import org.jspecify.annotations.Nullable;

/** What the matcher has not been told yet, so that it hears of each fact once. */
final class Telling {
    private final Set<Fact> added = new LinkedHashSet<>();
    private final List<Fact> removed = new ArrayList<>();
    private final List<Fact> changed = new ArrayList<>();
    private @Nullable List<Field>[] fields = lists(256);

    void added(Fact fact) {
        added.add(fact);
    }

    void removed(Fact fact) {
        if (!added.remove(fact)) {
            removed.add(fact);
        }
    }

    void changed(Fact fact, Field field) {
        int index = fact.index();
        if (index >= fields.length) {
            fields = Arrays.copyOf(fields, Math.max(index + 1, 2 * fields.length));
        }
        List<Field> ofFact = fields[index];
        if (ofFact == null) {
            ofFact = new ArrayList<>(4);
            fields[index] = ofFact;
        }
        if (ofFact.isEmpty()) {
            changed.add(fact);
        }
        if (!ofFact.contains(field)) {
            ofFact.add(field);
        }
    }

    void tell(Matcher matcher, World world) {
        removed.forEach(matcher::removed);
        added.forEach(matcher::added);
        for (Fact fact : changed) {
            List<Field> ofFact = fields[fact.index()];
            if (ofFact != null) {
                if (world.contains(fact) && !added.contains(fact)) {
                    matcher.changed(fact, List.copyOf(ofFact));
                }
                ofFact.clear();
            }
        }
        added.clear();
        removed.clear();
        changed.clear();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<Field>[] lists(int size) {
        return new List[size];
    }
}
