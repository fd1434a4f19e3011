package org.armistice.simulator;

import java.util.List;
import org.armistice.model.fact.World;
import org.armistice.rules.match.Matcher;
import org.armistice.simulator.account.Cause;
import org.armistice.simulator.account.Occurrence;
import org.armistice.simulator.effect.Proposal;

/** Whoever is told how a run goes on, and has no influence on it. */
public interface Follower {
    Follower NOBODY = new Follower() {};

    /**
     * Before the first day.
     *
     * @param matcher of the run
     * @param world as it is then
     * @return what is asked in its stead, and answers as it does
     */
    default Matcher begin(Matcher matcher, World world) {
        return matcher;
    }

    /**
     * What the rules of a phase ask for, before any of it is settled.
     *
     * @param noted what was noted while that was found out: who was held back, and who gave way
     */
    default void proposed(List<Proposal> proposals, List<Occurrence> noted) {}

    /** @param lost firings of the day that came to nothing because others got their way */
    default void endDay(List<Cause> lost) {}
}
