package org.armistice.app.revision;

import java.util.List;
import java.util.Optional;
import org.armistice.rules.revision.Change;
import org.armistice.rules.revision.Meaning;
import org.armistice.simulator.outcome.Pairing;

/**
 * All that {@code rules diff} has to tell.
 *
 * @param scenario its id
 * @param unused names of core rulebooks that the scenario leaves out, so that no run shows what changed in them
 * @param changes what differs in text
 * @param meaning what the engine reads differently
 * @param days of each run
 * @param firstSeed of the runs
 * @param pairing what the runs showed; empty if equal meaning made them needless
 */
record Comparison(
        Edition before,
        Edition after,
        String scenario,
        List<String> unused,
        List<Change> changes,
        Meaning.Difference meaning,
        int days,
        long firstSeed,
        Optional<Pairing> pairing) {
    boolean differs() {
        return pairing.map(Pairing::differs).orElse(false);
    }

    /** Whether the runs use the rulebook that changed. */
    boolean isUsed(Change change) {
        String key = change.latest().key();
        return unused.stream()
                .noneMatch(book -> key.equals(book) || key.startsWith(book + "/") || key.startsWith(book + "."));
    }

    /** Rules that read something else although their own text is the same. */
    List<String> touched() {
        return meaning.rules().stream()
                .filter(key -> changes.stream()
                        .noneMatch(c -> key.equals(c.latest().key())
                                || key.startsWith(c.latest().key() + "/")
                                || (c.before() != null && key.equals(c.before().key()))))
                .toList();
    }
}
