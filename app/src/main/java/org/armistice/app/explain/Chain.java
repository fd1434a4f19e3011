package org.armistice.app.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.event.Event;
import org.armistice.simulator.folder.Recorded;

/**
 * An event and what led to it. An event that led to several stands in full where it comes first.
 *
 * @param event what happened
 * @param repeated whether it stands in full further up, so that its causes are left out here
 * @param cut whether it has causes that are left out because the chain is too deep
 * @param causes the latest first
 */
record Chain(Event event, boolean repeated, boolean cut, List<Chain> causes) {
    Chain {
        causes = List.copyOf(causes);
    }

    /** @param depth how many steps back it goes */
    static Chain of(Recorded run, Event event, int depth) {
        return of(run, event, depth, new HashSet<>());
    }

    private static Chain of(Recorded run, Event event, int depth, Set<String> seen) {
        if (!seen.add(event.id())) {
            return new Chain(event, true, false, List.of());
        }
        List<Event> causes = event.causes().stream()
                .map(run::find)
                .flatMap(Optional::stream)
                .filter(c -> c.kind() != Event.Kind.START)
                .sorted(Comparator.comparingInt(Chain::number).reversed())
                .toList();
        if (depth == 0) {
            return new Chain(event, false, !causes.isEmpty(), List.of());
        }
        List<Chain> chains = new ArrayList<>();
        causes.forEach(c -> chains.add(of(run, c, depth - 1, seen)));
        return new Chain(event, false, false, chains);
    }

    private static int number(Event event) {
        return Integer.parseInt(event.id().substring(1));
    }

    /** Whether nothing but the start or somebody outside is behind it. */
    boolean isRoot() {
        return !repeated && !cut && causes.isEmpty();
    }
}
