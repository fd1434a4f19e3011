package org.armistice.rules.register;

import java.util.Arrays;
import java.util.List;
import org.armistice.model.fact.Fact;
import org.armistice.rules.typed.Variable;
import org.jspecify.annotations.Nullable;

/** The facts that tell one truth of a watch from another; sorted by their ids. */
final class Key implements Comparable<Key> {
    private final Fact[] facts;

    private Key(Fact[] facts) {
        this.facts = facts;
    }

    static Key of(List<Variable> variables, Object[] bindings) {
        Fact[] facts = new Fact[variables.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = (Fact) bindings[variables.get(i).slot()];
        }
        return new Key(facts);
    }

    @Override
    public int compareTo(Key other) {
        return compare(facts, other.facts);
    }

    static int compare(Fact[] left, Fact[] right) {
        for (int i = 0; i < left.length; i++) {
            if (left[i] != right[i]) {
                int byId = left[i].getId().compareTo(right[i].getId());
                return byId != 0 ? byId : Integer.compare(left[i].index(), right[i].index());
            }
        }
        return 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key that && Arrays.equals(facts, that.facts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(facts);
    }
}
