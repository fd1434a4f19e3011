package org.armistice.rules.query;

import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.jspecify.annotations.Nullable;

/** For how long all comparisons with a date of a named fact come out the same, as those with today do up to a certain day. */
public final class Lull {
    private @Nullable Fact fact;
    private @Nullable Field date;
    private long after = Long.MIN_VALUE;
    private long before = Long.MAX_VALUE;

    /** Makes it last for ever. */
    public void clear() {
        fact = null;
        date = null;
        after = Long.MIN_VALUE;
        before = Long.MAX_VALUE;
    }

    /** Whether no such date was compared. */
    public boolean isEndless() {
        return fact == null;
    }

    /** One more comparison, which comes out the same as long as the date is between two others. */
    public void narrow(Fact ofFact, Field ofDate, long newAfter, long newBefore) {
        if (fact == null) {
            fact = ofFact;
            date = ofDate;
        }
        // Of two dates one at a time could be kept in mind; that is not worth the while.
        boolean same = fact == ofFact && date == ofDate;
        after = same ? Math.max(after, newAfter) : Long.MAX_VALUE;
        before = Math.min(before, newBefore);
    }

    /** Lasts no longer than another one. */
    public void narrow(Lull other) {
        if (other.fact != null && other.date != null) {
            narrow(other.fact, other.date, other.after, other.before);
        }
    }

    /** Whether it lasts with the date as it is now. */
    public boolean lasts() {
        if (fact == null || date == null) {
            return true;
        }
        long now = fact.read(date);
        return after < now && now < before;
    }
}
