package org.armistice.rules.evidence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.armistice.model.fact.Fact;
import org.armistice.model.fact.Field;
import org.armistice.model.fact.World;
import org.armistice.rules.match.Standing;
import org.armistice.rules.query.Look;
import org.armistice.rules.query.Reads;

/**
 * Lists what a rule read when it held: the fields that its tests, durations, chance and effects look at, the numbers that
 * went into its totals, and the facts that had to be there. To be asked before the world changes again.
 *
 * <p>One serves any number of runs, also at once.
 */
public final class Evidence {
    /** Is told of the fields that were read, in the order in which the rule states them; of some more than once. */
    @FunctionalInterface
    public interface Reader {
        void read(Fact fact, Field field);
    }

    /** By the key of the watch: no two alternatives of any rule share one. */
    private final Map<String, Outline> outlines = new ConcurrentHashMap<>();

    /** Lists what made a standing true. */
    public void of(Standing standing, World world, Reader reader) {
        Outline outline = outlines.computeIfAbsent(
                standing.branch().watch().key(), key -> new Outline(standing.rule(), standing.branch()));
        outline.read(new Look(world, Reads.NONE), standing.bindings().clone(), reader);
    }
}
