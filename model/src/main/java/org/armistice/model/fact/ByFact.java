package org.armistice.model.fact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Something that is kept for some of the facts of a world. Facts of a type have indices near each other, and those that come during a
 * run larger ones than all before; so it takes room for as many facts as it is kept for, and not for all that there are.
 */
public final class ByFact<T> {
    private static final int PAGE_BITS = 6;
    private static final int PAGE = 1 << PAGE_BITS;

    /** [index of the fact / page][index of the fact modulo page] */
    private @Nullable Object[] @Nullable [] pages = new Object[4][];

    /** What is kept for a fact, null if there is nothing. */
    @SuppressWarnings("unchecked") // nothing else is put
    public @Nullable T get(Fact fact) {
        int page = fact.index() >> PAGE_BITS;
        @Nullable Object[] there = page >= 0 && page < pages.length ? pages[page] : null;
        return there == null ? null : (T) there[fact.index() & PAGE - 1];
    }

    /**
     * Keeps something for a fact, or nothing any more.
     *
     * @param fact one that is or was in a world
     */
    public void put(Fact fact, @Nullable T value) {
        int page = fact.index() >> PAGE_BITS;
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1, 2 * pages.length));
        }
        @Nullable Object[] there = pages[page];
        if (there == null) {
            there = new Object[PAGE];
            pages[page] = there;
        }
        there[fact.index() & PAGE - 1] = value;
    }

    /** Keeps nothing any more. */
    public void clear() {
        Arrays.fill(pages, null);
    }
}
