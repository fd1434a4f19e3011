package org.armistice.simulator.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    /** [index of the fact] what is counted of it */
    private long[] amounts = {};
    /** [index of the fact] in whose sum it is counted */
    private final List<@Nullable R> targets = new ArrayList<>();

    /** @param field a number, or a flag, which counts as a millionth where it is set */
    public Totals(FactType<T> type, Field field, RefField<R> reference) {
        this.facts = new Watch<>(type, field, reference);
        this.field = field;
        this.reference = reference;
    }

    /**
     * Counts what has changed since the last time.
     *
     * @return whose sums may have changed, perhaps more than once
     */
    public List<R> count(Moment moment) {
        List<T> changed = facts.changed(moment);
        if (facts.all()) {
            sums.clear();
            Arrays.fill(amounts, 0);
        }
        List<R> touched = new ArrayList<>();
        for (T fact : changed) {
            count(fact, touched);
        }
        return touched;
    }

    private void count(T fact, List<R> touched) {
        int index = fact.index();
        if (index >= amounts.length) {
            amounts = Arrays.copyOf(amounts, 2 * index + 1);
        }
        while (index >= targets.size()) {
            targets.add(null);
        }
        R before = targets.get(index);
        if (before != null) {
            sums.add(before, -amounts[index]);
            touched.add(before);
        }
        R target = reference.target().cast(fact.follow(reference));
        long amount = fact.read(field);
        amounts[index] = amount == Fixed.UNKNOWN ? 0 : amount;
        targets.set(index, target);
        if (target != null) {
            sums.add(target, amounts[index]);
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
