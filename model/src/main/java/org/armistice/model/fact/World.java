package org.armistice.model.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All facts of one run. Facts of a type are listed in the order of their ids, whatever the order of insertion. */
public final class World {
    private final Map<String, Fact> byId = new HashMap<>();
    private final List<Fact> byIndex = new ArrayList<>();
    /** Indices of the facts that have not been removed. */
    private final BitSet present = new BitSet();

    /** [number of the type] */
    private @Nullable Roll[] byType = new Roll[32];
    /** [number of the field], for references that somebody has asked to follow backwards */
    private @Nullable Referrers[] referrers = new Referrers[0];

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
        roll(fact.type()).add(fact);
        for (RefField<?> field : fact.type().refs()) {
            Referrers kept = kept(field);
            if (kept != null) {
                kept.moved(fact, null, fact.follow(field));
            }
        }
    }

    /** Points a reference; of a fact that is not in the world too. */
    void point(Fact fact, RefField<?> field, @Nullable Fact target) {
        Referrers kept = kept(field);
        if (kept != null && contains(fact)) {
            kept.moved(fact, fact.refs[field.slot], target);
        }
        fact.refs[field.slot] = target;
    }

    /** Takes a fact out, if it is there; its index is not given again. */
    void remove(Fact fact) {
        if (!contains(fact)) {
            return;
        }
        byId.remove(fact.getId());
        present.clear(fact.index);
        roll(fact.type()).remove(fact);
        for (RefField<?> field : fact.type().refs()) {
            Referrers kept = kept(field);
            if (kept != null) {
                kept.moved(fact, fact.follow(field), null);
            }
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
        Roll roll = type.number() < byType.length ? byType[type.number()] : null;
        return roll == null ? List.of() : (List<T>) roll.view();
    }

    private Roll roll(FactType<?> type) {
        int number = type.number();
        if (number >= byType.length) {
            byType = Arrays.copyOf(byType, number + 32);
        }
        Roll roll = byType[number];
        if (roll == null) {
            roll = new Roll();
            byType[number] = roll;
        }
        return roll;
    }

    /**
     * The facts that point to a target by a reference, in the order of their ids; a live view. Kept up from the first
     * time that anybody asks for the reference.
     */
    public List<Fact> referring(RefField<?> field, Fact target) {
        Referrers kept = kept(field);
        if (kept == null) {
            kept = new Referrers();
            for (Fact fact : list(field.owner())) {
                kept.moved(fact, null, fact.follow(field));
            }
            if (field.number() >= referrers.length) {
                referrers = Arrays.copyOf(referrers, field.number() + 32);
            }
            referrers[field.number()] = kept;
        }
        return kept.of(target);
    }

    private @Nullable Referrers kept(RefField<?> field) {
        return field.number() < referrers.length ? referrers[field.number()] : null;
    }

    /** Every fact in the order in which they came into the world. */
    public List<Fact> all() {
        return byIndex.stream().filter(this::contains).toList();
    }
}
