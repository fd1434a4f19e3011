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

/** What the matcher has not been told yet, so that it hears of each fact once. */
final class Telling {
    private final Set<Fact> added = new LinkedHashSet<>();
    private final List<Fact> removed = new ArrayList<>();
    private final List<Fact> changed = new ArrayList<>();
    /** [index of the fact] the bits of the fields that have changed */
    private long[] fields = new long[256];

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
        if (fields[index] == 0) {
            changed.add(fact);
        }
        fields[index] |= field.bit();
    }

    void tell(Matcher matcher, World world) {
        removed.forEach(matcher::removed);
        added.forEach(matcher::added);
        for (Fact fact : changed) {
            if (world.contains(fact) && !added.contains(fact)) {
                matcher.changed(fact, fields[fact.index()]);
            }
            fields[fact.index()] = 0;
        }
        added.clear();
        removed.clear();
        changed.clear();
    }
}
