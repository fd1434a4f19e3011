package org.armistice.benchmarks.slice.play;

import java.util.function.Function;
import org.armistice.model.fact.World;

/**
 * One way to find out what goes off.
 *
 * @param name as the table calls it
 * @param players begins a run on a world as it is; what is needed once for all runs has been made
 */
public record Contestant(String name, Function<World, Player> players) {
    public Player begin(World world) {
        return players.apply(world);
    }
}
