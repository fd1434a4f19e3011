package org.armistice.rules.drools;

import org.armistice.rules.typed.Condition.Fold;
import org.armistice.rules.typed.Expression;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.accessor.Accumulator;
import org.drools.core.reteoo.SubnetworkTuple;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Folds a number over what the source of a {@link org.armistice.rules.typed.Condition.Total} finds: exactly, whatever
 * the order. Two that say the same share a node.
 */
final class TotalAccumulator implements Accumulator {
    private final Fold fold;
    private final Expression of;
    private final String id;

    /**
     * @param of reads bindings in the order of the declared variables
     * @param id the fold, the expression and the variables that it reads
     */
    TotalAccumulator(Fold fold, Expression of, String id) {
        this.fold = fold;
        this.of = of;
        this.id = id;
    }

    @Override
    public @Nullable Object createWorkingMemoryContext() {
        return null;
    }

    @Override
    public Object createContext() {
        return new RunningTotal(fold);
    }

    @Override
    public Object init(
            Object memory, Object context, BaseTuple left, Declaration[] declarations, ValueResolver resolver) {
        RunningTotal totals = (RunningTotal) context;
        totals.clear();
        return totals;
    }

    @Override
    public Object accumulate(
            Object memory,
            Object context,
            BaseTuple left,
            FactHandle handle,
            Declaration[] declarations,
            Declaration[] inner,
            ValueResolver resolver) {
        long value = of.value(bindings(left, handle, declarations, resolver));
        ((RunningTotal) context).add(value);
        return value;
    }

    /** A source of several patterns comes as a tuple of its own; one pattern comes as its fact beside the tuple. */
    private static Object[] bindings(
            BaseTuple left, FactHandle handle, Declaration[] declarations, ValueResolver resolver) {
        Object[] bindings = new Object[declarations.length];
        for (int i = 0; i < bindings.length; i++) {
            Declaration declaration = declarations[i];
            if (handle.getObject() instanceof SubnetworkTuple tuple) {
                bindings[i] = declaration.getValue(resolver, (BaseTuple) tuple);
            } else {
                int index = declaration.getTupleIndex();
                FactHandle holder = left != null && index < left.size() ? left.get(index) : handle;
                bindings[i] = declaration.getValue(resolver, holder);
            }
        }
        return bindings;
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public boolean tryReverse(
            Object memory,
            Object context,
            BaseTuple left,
            FactHandle handle,
            Object value,
            Declaration[] declarations,
            Declaration[] inner,
            ValueResolver resolver) {
        ((RunningTotal) context).remove((Long) value);
        return true;
    }

    @Override
    public Object getResult(
            Object memory, Object context, BaseTuple left, Declaration[] declarations, ValueResolver resolver) {
        return ((RunningTotal) context).result();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TotalAccumulator that && that.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
