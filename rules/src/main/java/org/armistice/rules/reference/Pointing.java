package org.armistice.rules.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.RefField;
import org.armistice.model.fact.World;

/**
 * Which facts point to which, in one state of the world: for each reference that is asked for all facts are gone through
 * once.
 */
final class Pointing {
    private final World world;
    private final Map<RefField<?>, Map<Fact, List<Fact>>> byField = new HashMap<>();

    Pointing(World world) {
        this.world = world;
    }

    /** The facts that point to one by a reference, in the order of their ids. */
    List<Fact> list(RefField<?> field, Fact target) {
        return byField.computeIfAbsent(field, this::gather).getOrDefault(target, List.of());
    }

    private Map<Fact, List<Fact>> gather(RefField<?> field) {
        Map<Fact, List<Fact>> byTarget = new HashMap<>();
        for (Fact fact : world.list(field.owner())) {
            Fact target = fact.follow(field);
            if (target != null) {
                byTarget.computeIfAbsent(target, t -> new ArrayList<>()).add(fact);
            }
        }
        return byTarget;
    }
}
