/** Why something did not happen in a run; start at {@link org.armistice.simulator.whynot.Asking}. */
@NullMarked
package org.armistice.simulator.whynot;

import org.jspecify.annotations.NullMarked;
