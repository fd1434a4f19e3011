package org.armistice.rules.drools;

import java.util.TreeMap;
import org.armistice.model.quantity.Fixed;
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

    private static final class Context {
        private long sum;
        private long count;
        private final TreeMap<Long, Integer> bag = new TreeMap<>();
    }

    @Override
    public @Nullable Object createWorkingMemoryContext() {
        return null;
    }

    @Override
    public Object createContext() {
        return new Context();
    }

    @Override
    public Object init(
            Object memory, Object context, BaseTuple left, Declaration[] declarations, ValueResolver resolver) {
        Context totals = (Context) context;
        totals.sum = 0;
        totals.count = 0;
        totals.bag.clear();
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
        add((Context) context, value, 1);
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

    private void add(Context totals, long value, int sign) {
        if (value == Fixed.UNKNOWN) {
            return;
        }
        totals.count += sign;
        if (fold == Fold.SUM || fold == Fold.MEAN) {
            totals.sum = Math.addExact(totals.sum, sign * value);
        } else if (fold != Fold.COUNT) {
            totals.bag.merge(value, sign, (a, b) -> a + b == 0 ? null : a + b);
        }
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
        add((Context) context, (Long) value, -1);
        return true;
    }

    @Override
    public Object getResult(
            Object memory, Object context, BaseTuple left, Declaration[] declarations, ValueResolver resolver) {
        Context totals = (Context) context;
        return switch (fold) {
            case SUM -> totals.sum;
            case COUNT -> Fixed.of(totals.count);
            case MEAN -> totals.count == 0 ? Fixed.UNKNOWN : Fixed.dividedBy(totals.sum, Fixed.of(totals.count));
            case HIGHEST -> totals.bag.isEmpty() ? Fixed.UNKNOWN : totals.bag.lastKey();
            case LOWEST -> totals.bag.isEmpty() ? Fixed.UNKNOWN : totals.bag.firstKey();
        };
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
