package org.armistice.workbench.branch;

import org.armistice.workbench.intervention.Composed;
import org.jspecify.annotations.Nullable;

/**
 * A branch that somebody wants.
 *
 * @param day from which the branch is another than the run; 0 for before the first
 * @param with a what-if of the scenario by its name, or null
 * @param composed one composed in a form, or null
 */
record BranchForm(
        @Nullable Integer day,
        @Nullable String with,
        @Nullable Composed composed) {}
