package org.armistice.model.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Facts in the order of their ids. They are listed far more often than they come and go, so that they are kept in order. */
final class Roll {
    private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::getId);

    private final List<Fact> facts = new ArrayList<>();
    private final List<Fact> view = Collections.unmodifiableList(facts);

    void add(Fact fact) {
        int last = facts.size() - 1;
        boolean isLast = last < 0 || BY_ID.compare(facts.get(last), fact) < 0;
        facts.add(isLast ? last + 1 : -1 - Collections.binarySearch(facts, fact, BY_ID), fact);
    }

    void remove(Fact fact) {
        int at = Collections.binarySearch(facts, fact, BY_ID);
        if (at >= 0) {
            facts.remove(at);
        }
    }

    /** Live, not to be changed. */
    List<Fact> view() {
        return view;
    }
}
