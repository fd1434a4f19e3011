package org.armistice.experiments.sensitivity.kept;

import java.util.Map;
import org.armistice.experiments.sensitivity.Findings;
import org.armistice.simulator.setup.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * Findings, and what they were found of.
 *
 * @param days of each run
 * @param study all that the outcomes of its points depend on
 */
public record Report(
        Prepared prepared, int days, MethodName method, Map<String, @Nullable Object> study, Findings findings) {
    /** The last seed that a run had. */
    public long lastSeed() {
        int row = findings.rows() - 1;
        long most = 0;
        for (int place = 0; place < findings.method().width(); place++) {
            most = Math.max(most, findings.seed(findings.method().sample(row, place)));
        }
        return most + findings.replicates() - 1;
    }
}
