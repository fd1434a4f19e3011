package org.armistice.rules.query;

import java.util.List;
import java.util.Set;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.RefField;
import org.armistice.rules.typed.Condition;
import org.armistice.rules.typed.Expression;
import org.armistice.rules.typed.Test;
import org.jspecify.annotations.Nullable;

/** Where the facts for a variable are found. All that they give stand in the order of their ids. */
sealed interface Access {
    /** At most one fact. */
    sealed interface One extends Access {
        @Nullable
        Fact find(Look look, Object[] bindings);
    }

    /** Any number of facts. */
    sealed interface Many extends Access {
        List<? extends Fact> list(Look look, Object[] bindings);
    }

    /** The fact with an id. Nobody notes that it was looked at: whole watches wait for facts that they name. */
    record Named(String id) implements One {
        @Override
        public @Nullable Fact find(Look look, Object[] bindings) {
            return look.world().find(id).orElse(null);
        }
    }

    /** The fact that is bound to another slot. */
    record Same(int slot) implements One {
        @Override
        public @Nullable Fact find(Look look, Object[] bindings) {
            return (Fact) bindings[slot];
        }
    }

    /** The fact to which a bound one points. */
    record Followed(int slot, RefField<?> field) implements One {
        @Override
        public @Nullable Fact find(Look look, Object[] bindings) {
            return ((Fact) bindings[slot]).follow(field);
        }
    }

    /** The facts that point to a bound one. */
    record Pointing(RefField<?> field, int slot) implements Many {
        @Override
        public List<? extends Fact> list(Look look, Object[] bindings) {
            Fact target = (Fact) bindings[slot];
            look.reads().referrers(field, target);
            return look.world().referring(field, target);
        }
    }

    /** All facts of a type. */
    record Any(FactType<?> type) implements Many {
        @Override
        public List<? extends Fact> list(Look look, Object[] bindings) {
            look.reads().all(type);
            return look.world().list(type);
        }
    }

    /** The shortest way to the facts of a match. */
    static Access of(Condition.Match match, Set<Integer> bound) {
        FactType<?> type = match.variable().type();
        if (type == null) {
            throw new IllegalStateException("a match binds a fact");
        }
        if (match.id() != null) {
            return new Named(match.id());
        }
        Access best = new Any(type);
        for (Test test : match.tests()) {
            if (test instanceof Test.Comparison equal && equal.comparator() == Test.Comparator.EQUAL) {
                int own = match.variable().slot();
                best = better(best, by(own, equal.left(), equal.right(), bound));
                best = better(best, by(own, equal.right(), equal.left(), bound));
            }
        }
        return best;
    }

    private static Access better(Access one, @Nullable Access other) {
        return other == null || one instanceof One || (one instanceof Pointing && other instanceof Many) ? one : other;
    }

    private static @Nullable Access by(int own, Expression mine, Expression other, Set<Integer> bound) {
        if (mine instanceof Expression.SlotValue self && self.slot() == own) {
            if (other instanceof Expression.SlotValue same && bound.contains(same.slot())) {
                return new Same(same.slot());
            }
            if (other instanceof Expression.FieldValue from
                    && from.field() instanceof RefField<?> field
                    && bound.contains(from.slot())) {
                return new Followed(from.slot(), field);
            }
        }
        if (mine instanceof Expression.FieldValue from
                && from.slot() == own
                && from.field() instanceof RefField<?> field
                && other instanceof Expression.SlotValue target
                && bound.contains(target.slot())) {
            return new Pointing(field, target.slot());
        }
        return null;
    }
}
