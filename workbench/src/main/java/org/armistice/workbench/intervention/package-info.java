/** What-ifs that are composed on the page; start at {@link org.armistice.workbench.intervention.Interventions}. */
@NullMarked
package org.armistice.workbench.intervention;

import org.jspecify.annotations.NullMarked;
