package org.armistice.rules.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.armistice.model.fact.DateField;
import org.armistice.model.fact.FactType;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** The traits for which conditions of a set of rules look at facts. Tests that ask the same are one. */
public final class Traits {
    /** Sets of traits of a type are kept in the bits of one number; what is more is looked at field by field. */
    private static final int MOST = Long.SIZE;

    private final Map<FactType<?>, List<Trait>> byType = new HashMap<>();
    private final Map<Shape, Trait> known = new HashMap<>();

    private record Shape(FactType<?> type, Test test, List<String> ids) {}

    /** Those of a type, in the order of their bits. */
    public List<Trait> of(FactType<?> type) {
        return byType.getOrDefault(type, List.of());
    }

    /** A trait, and the slot of the fact whose it is. */
    record Borne(int slot, Trait trait) {}

    /**
     * The trait of which a test asks.
     *
     * @param scope knows the facts that are named
     * @return null if the test is of more than one fact, or of a date that is named, see {@link Turning}
     */
    @Nullable
    Borne find(Test test, Scope scope) {
        TreeSet<Integer> slots = new TreeSet<>();
        test.slots(slots::add);
        TreeSet<Integer> own = new TreeSet<>(slots);
        own.removeIf(scope::isNamed);
        if (own.size() != 1) {
            return null;
        }
        int slot = own.first();
        List<FactType<?>> types = new ArrayList<>();
        boolean[] dated = new boolean[1];
        test.reads(read -> {
            if (read.slot() == slot) {
                types.add(read.field().owner());
            } else {
                dated[0] |= read.field() instanceof DateField;
            }
        });
        if (types.isEmpty() || dated[0]) {
            return null;
        }
        slots.remove(slot);
        List<Integer> order = new ArrayList<>(List.of(slot));
        order.addAll(slots);
        Trait trait = trait(new Shape(
                types.get(0),
                test.moved(order::indexOf),
                slots.stream().map(scope::named).toList()));
        return trait == null ? null : new Borne(slot, trait);
    }

    private @Nullable Trait trait(Shape shape) {
        Trait trait = known.get(shape);
        List<Trait> ofType = byType.computeIfAbsent(shape.type(), t -> new ArrayList<>());
        if (trait == null && ofType.size() < MOST) {
            trait = new Trait(1L << ofType.size(), shape.test(), shape.ids());
            ofType.add(trait);
            known.put(shape, trait);
        }
        return trait;
    }
}
