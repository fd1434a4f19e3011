package org.armistice.model.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All facts of one run. Facts of a type are listed in the order of their ids, whatever the order of insertion. */
public final class World {
    private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::getId);

    private final Map<String, Fact> byId = new HashMap<>();
    private final List<Fact> byIndex = new ArrayList<>();
    /** Indices of the facts that have not been removed. */
    private final BitSet present = new BitSet();

    private final Map<FactType<?>, Roll> byType = new HashMap<>();

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
        present.set(fact.index);
        byType.computeIfAbsent(fact.type(), t -> new Roll()).add(fact);
    }

    /** Takes a fact out, if it is there; its index is not given again. */
    void remove(Fact fact) {
        if (!contains(fact)) {
            return;
        }
        byId.remove(fact.getId());
        present.clear(fact.index);
        Roll roll = byType.get(fact.type());
        if (roll != null) {
            roll.remove(fact);
        }
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
        return fact.index >= 0 && present.get(fact.index) && byIndex.get(fact.index) == fact;
    }

    /** The facts of a type in the order of their ids; a live view. */
    @SuppressWarnings("unchecked")
    public <T extends Fact> List<T> list(FactType<T> type) {
        Roll roll = byType.get(type);
        return roll == null ? List.of() : (List<T>) roll.view;
    }

    /** Every fact in the order in which they came into the world. */
    public List<Fact> all() {
        return byIndex.stream().filter(this::contains).toList();
    }

    /** The facts of one type. They are listed far more often than they come and go, so that they are kept in order. */
    private static final class Roll {
        private final List<Fact> facts = new ArrayList<>();
        private final List<Fact> view = Collections.unmodifiableList(facts);

        void add(Fact fact) {
            int last = facts.size() - 1;
            boolean isLast = last < 0 || BY_ID.compare(facts.get(last), fact) < 0;
            facts.add(isLast ? last + 1 : -1 - Collections.binarySearch(facts, fact, BY_ID), fact);
        }

        void remove(Fact fact) {
            int at = Collections.binarySearch(facts, fact, BY_ID);
            if (at >= 0) {
                facts.remove(at);
            }
        }
    }
}
