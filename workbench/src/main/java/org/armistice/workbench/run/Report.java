package org.armistice.workbench.run;

import java.util.List;
import org.armistice.simulator.Run;
import org.armistice.simulator.narrative.Told;
import org.armistice.simulator.setup.Prepared;

/** Writes a run as one page that can be passed on. */
@FunctionalInterface
public interface Report {
    /** @param story the events that are worth telling */
    String html(Prepared prepared, Run run, List<Told> story);
}
