package org.armistice.simulator.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.event.Event;
import org.armistice.simulator.Course;
import org.armistice.simulator.account.Occurrence;
import org.jspecify.annotations.Nullable;

/** Compares the days of two courses that are played side by side until an event differs. */
final class PartingSearch {
    private final Course base;
    private final Course branch;
    private final Set<String> suspects;
    private int baseSeen;
    private int branchSeen;

    /**
     * @param suspects keys of rules that are known to differ; where several events differ at once, theirs is the first
     */
    PartingSearch(Course base, Course branch, Set<String> suspects) {
        this.base = base;
        this.branch = branch;
        this.suspects = suspects;
    }

    /**
     * An event that only one run has.
     *
     * @param place how many events that both runs have came before it on its day
     */
    private record Stray(Occurrence event, Trace trace, int place) {}

    /** Looks at the events since it looked last. */
    Optional<Parting> look() {
        List<Stray> ofBase = traced(base, baseSeen);
        List<Stray> ofBranch = traced(branch, branchSeen);
        baseSeen = base.occurrences().size();
        branchSeen = branch.occurrences().size();
        Stray inBase = first(strays(ofBase, ofBranch));
        Stray inBranch = first(strays(ofBranch, ofBase));
        int order = inBase == null ? 1 : inBranch == null ? -1 : order().compare(inBase, inBranch);
        Stray one = order <= 0 ? inBase : null;
        Stray other = order >= 0 ? inBranch : null;
        Stray first = one == null ? other : one;
        if (first == null) {
            return Optional.empty();
        }
        Occurrence at = first.event();
        return Optional.of(new Parting(
                at.day(),
                at.date(),
                at.phase(),
                one == null ? null : one.event().event(base.world()),
                other == null ? null : other.event().event(branch.world())));
    }

    private static List<Stray> traced(Course course, int from) {
        List<Occurrence> all = course.occurrences();
        return all.subList(from, all.size()).stream()
                .map(event -> new Stray(event, Trace.of(event, course.world()), 0))
                .toList();
    }

    /** Events of the one without a like in the other; within a phase their order does not matter. */
    private static List<Stray> strays(List<Stray> one, List<Stray> other) {
        Map<Trace, Integer> left = new HashMap<>();
        other.forEach(event -> left.merge(event.trace(), 1, Integer::sum));
        List<Stray> strays = new ArrayList<>();
        int shared = 0;
        for (Stray event : one) {
            Integer count = left.get(event.trace());
            if (count != null && count > 0) {
                left.put(event.trace(), count - 1);
                shared++;
            } else {
                strays.add(new Stray(event.event(), event.trace(), shared));
            }
        }
        return strays;
    }

    private @Nullable Stray first(List<Stray> strays) {
        return strays.stream().min(order()).orElse(null);
    }

    /** Rules of a phase are settled before its processes work, and all of them at once. */
    private Comparator<Stray> order() {
        return Comparator.comparing((Stray s) -> s.trace().phase())
                .thenComparing(s -> s.trace().kind() == Event.Kind.PROCESS)
                .thenComparing(s -> !suspects.contains(s.trace().cause()))
                .thenComparing(Stray::place);
    }
}
