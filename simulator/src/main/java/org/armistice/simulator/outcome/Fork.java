package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * The first of the events of a day that only one of two runs has, or that is another in each.
 *
 * @param first its mark; where it is another in each, that of the branch
 * @param inBase which of the base's events of the day it is, -1 if only the branch has one
 * @param inBranch which of the branch's events of the day it is, -1 if only the base has one
 */
record Fork(Mark first, int inBase, int inBranch) {
    private static final int NOWHERE = -1;

    /**
     * An event that only one run has.
     *
     * @param number which of the events of its day it is
     * @param place how many events that both runs have came before it on its day
     */
    private record Stray(Mark mark, int number, int place) {}

    /**
     * Compares a day of two runs.
     *
     * @param suspects keys of rules that are known to differ; where several events differ at once, theirs is the first
     * @return empty if the same happened in both
     */
    static Optional<Fork> of(List<Mark> base, List<Mark> branch, Set<String> suspects) {
        Comparator<Stray> order = order(suspects);
        Stray one = strays(base, branch).stream().min(order).orElse(null);
        Stray other = strays(branch, base).stream().min(order).orElse(null);
        if (one == null || other == null) {
            Stray only = one == null ? other : one;
            return Optional.ofNullable(only).map(stray -> of(stray, one, other));
        }
        int earlier = order.compare(one, other);
        return Optional.of(of(earlier < 0 ? one : other, earlier <= 0 ? one : null, earlier >= 0 ? other : null));
    }

    private static Fork of(Stray first, @Nullable Stray inBase, @Nullable Stray inBranch) {
        return new Fork(first.mark, number(inBase), number(inBranch));
    }

    private static int number(@Nullable Stray stray) {
        return stray == null ? NOWHERE : stray.number;
    }

    boolean isInBase() {
        return inBase != NOWHERE;
    }

    boolean isInBranch() {
        return inBranch != NOWHERE;
    }

    /** Events of the one without a like in the other; within a phase their order does not matter. */
    private static List<Stray> strays(List<Mark> some, List<Mark> others) {
        Map<Mark, Integer> left = new HashMap<>();
        others.forEach(mark -> left.merge(mark, 1, Integer::sum));
        List<Stray> strays = new ArrayList<>();
        int shared = 0;
        for (int i = 0; i < some.size(); i++) {
            Mark mark = some.get(i);
            Integer count = left.get(mark);
            if (count != null && count > 0) {
                left.put(mark, count - 1);
                shared++;
            } else {
                strays.add(new Stray(mark, i, shared));
            }
        }
        return strays;
    }

    /** Rules of a phase are settled before its processes work, and all of them at once. */
    private static Comparator<Stray> order(Set<String> suspects) {
        return Comparator.comparing((Stray s) -> s.mark.phase())
                .thenComparing(s -> s.mark.kind() == Event.Kind.PROCESS)
                .thenComparing(s -> !suspects.contains(s.mark.cause()))
                .thenComparing(Stray::place);
    }
}
