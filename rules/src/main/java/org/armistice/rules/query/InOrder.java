package org.armistice.rules.query;

import java.util.Comparator;
import java.util.List;
import org.armistice.model.fact.Fact;

/** Facts that were gathered in several ways. */
final class InOrder {
    private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::getId);

    private InOrder() {}

    /**
     * Each once, in the order of their ids.
     *
     * @param found is not to be used any more
     */
    static List<Fact> of(List<Fact> found) {
        if (found.size() < 2) {
            return found;
        }
        found.sort(BY_ID);
        int last = 0;
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i) != found.get(last)) {
                found.set(++last, found.get(i));
            }
        }
        return found.subList(0, last + 1);
    }
}
