package org.armistice.rules.table;

import java.util.List;
import org.armistice.model.problem.Problem;

/**
 * Finds gaps, overlaps and rows that never act. What does so is large, so that it is not among what a run needs: it is
 * found by {@link java.util.ServiceLoader} where it is on the class path.
 */
public interface TableAnalysis {
    /** Loads what {@link #warnings} needs, for those who have something else to do meanwhile on another thread. */
    void prepare();

    /** What looks wrong with a table, as warnings at the rows concerned. */
    List<Problem> warnings(DecisionTable table);
}
