package org.armistice.simulator.process;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.fact.ByFact;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.FactType;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.RefField;
import org.armistice.model.quantity.Fixed;
import org.jspecify.annotations.Nullable;

/**
 * Sums of a number by the fact that a reference points to, such as the strength of forces by faction; what is not known
 * counts as none. Only what has changed is counted again.
 */
public final class Totals<T extends Fact, R extends Fact> {
    private final Watch<T> facts;
    private final Field field;
    private final RefField<R> reference;
    private final Sums sums = new Sums();
    private final ByFact<Counted<R>> counted = new ByFact<>();

    /** What is counted of a fact, and in whose sum. */
    private static final class Counted<R> {
        long amount;

        @Nullable
        R target;
    }

    /** @param field a number, or a flag, which counts as a millionth where it is set */
    public Totals(FactType<T> type, Field field, RefField<R> reference) {
        this.facts = new Watch<>(type, field, reference);
        this.field = field;
        this.reference = reference;
    }

    /**
     * Counts what has changed since the last time.
     *
     * @return whose sums may have changed, perhaps more than once, unless everything was counted
     */
    public List<R> count(Moment moment) {
        List<T> changed = facts.changed(moment);
        if (facts.all()) {
            sums.clear();
            counted.clear();
        }
        List<R> touched = new ArrayList<>();
        for (T fact : changed) {
            count(fact, touched);
        }
        return touched;
    }

    private void count(T fact, List<R> touched) {
        Counted<R> of = counted.get(fact);
        if (of == null) {
            of = new Counted<>();
            counted.put(fact, of);
        }
        R before = of.target;
        if (before != null) {
            sums.add(before, -of.amount);
            touched.add(before);
        }
        R target = reference.target().cast(fact.follow(reference));
        long amount = fact.read(field);
        of.amount = amount == Fixed.UNKNOWN ? 0 : amount;
        of.target = target;
        if (target != null) {
            sums.add(target, of.amount);
            touched.add(target);
        }
    }

    /** Whether everything was counted the last time, so that the sum of any fact may have changed. */
    public boolean all() {
        return facts.all();
    }

    public long of(R target) {
        return sums.of(target);
    }
}
