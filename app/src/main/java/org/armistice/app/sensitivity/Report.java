package org.armistice.app.sensitivity;

import org.armistice.experiments.sensitivity.Findings;
import org.armistice.simulator.setup.Prepared;

/**
 * Findings, and what they were found of.
 *
 * @param days of each run
 */
record Report(Prepared prepared, int days, MethodOptions.Name method, Findings findings) {
    /** The last seed that a run had. */
    long lastSeed() {
        int row = findings.rows() - 1;
        long most = 0;
        for (int place = 0; place < findings.method().width(); place++) {
            most = Math.max(most, findings.seed(findings.method().sample(row, place)));
        }
        return most + findings.replicates() - 1;
    }
}
