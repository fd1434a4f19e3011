package org.armistice.rules.drl;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import org.armistice.rules.typed.Condition.Fold;
import org.kie.api.runtime.rule.AccumulateFunction;

/** A fold for {@code accumulate} in exported rules; each subclass is one that DRL can import. */
public abstract class TotalFunction implements AccumulateFunction<RunningTotal> {
    private final Fold fold;

    TotalFunction(Fold fold) {
        this.fold = fold;
    }

    /** The sum; zero over nothing. */
    public static final class Sum extends TotalFunction {
        public Sum() {
            super(Fold.SUM);
        }
    }

    /** How many are known, in millionths; zero over nothing. */
    public static final class Count extends TotalFunction {
        public Count() {
            super(Fold.COUNT);
        }
    }

    /** The highest; unknown over nothing. */
    public static final class Highest extends TotalFunction {
        public Highest() {
            super(Fold.HIGHEST);
        }
    }

    /** The lowest; unknown over nothing. */
    public static final class Lowest extends TotalFunction {
        public Lowest() {
            super(Fold.LOWEST);
        }
    }

    /** The mean, rounded once; unknown over nothing. */
    public static final class Mean extends TotalFunction {
        public Mean() {
            super(Fold.MEAN);
        }
    }

    @Override
    public RunningTotal createContext() {
        return new RunningTotal(fold);
    }

    @Override
    public void init(RunningTotal total) {
        total.clear();
    }

    @Override
    public void accumulate(RunningTotal total, Object value) {
        total.add(((Number) value).longValue());
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public void reverse(RunningTotal total, Object value) {
        total.remove(((Number) value).longValue());
    }

    @Override
    public Object getResult(RunningTotal total) {
        return total.result();
    }

    @Override
    public Class<?> getResultType() {
        return Long.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {}

    @Override
    public void readExternal(ObjectInput in) {}
}
