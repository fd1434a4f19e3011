package org.armistice.model.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All facts of one run. Facts of a type are listed in the order of their ids, whatever the order of insertion. */
public final class World {
    private final Map<String, Fact> byId = new HashMap<>();
    private final List<Fact> byIndex = new ArrayList<>();
    private final Map<FactType<?>, TreeMap<String, Fact>> byType = new HashMap<>();

    /**
     * Adds a fact.
     *
     * @throws IllegalArgumentException if the id is taken
     */
    void add(Fact fact) {
        if (byId.putIfAbsent(fact.getId(), fact) != null) {
            throw new IllegalArgumentException("two facts with the id '" + fact.getId() + "'");
        }
        fact.index = byIndex.size();
        byIndex.add(fact);
        byType.computeIfAbsent(fact.type(), t -> new TreeMap<>()).put(fact.getId(), fact);
    }

    /** Takes a fact out; its index is not given again. */
    void remove(Fact fact) {
        byId.remove(fact.getId());
        byType.getOrDefault(fact.type(), new TreeMap<>()).remove(fact.getId());
    }

    public Optional<Fact> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The fact with this id and type. */
    public <T extends Fact> T get(FactType<T> type, String id) {
        Fact fact = byId.get(id);
        if (fact == null || fact.type() != type) {
            throw new IllegalArgumentException("no " + type.noun() + " has the id '" + id + "'");
        }
        return type.factClass().cast(fact);
    }

    /** The fact, present or removed, with this index. */
    public Fact byIndex(int index) {
        return byIndex.get(index);
    }

    public boolean contains(Fact fact) {
        return byId.get(fact.getId()) == fact;
    }

    /** The facts of a type in the order of their ids; a live view. */
    @SuppressWarnings("unchecked")
    public <T extends Fact> Collection<T> list(FactType<T> type) {
        TreeMap<String, Fact> facts = byType.get(type);
        return facts == null
                ? List.of()
                : (Collection<T>) Collections.unmodifiableCollection((Collection<?>) facts.values());
    }

    /** Every fact in the order in which they came into the world. */
    public List<Fact> all() {
        return byIndex.stream().filter(this::contains).toList();
    }
}
