/**
 * Rules that follow a run which others have played, and say on which day they would have done something else: what no run
 * need be played to find out. Start at {@link org.armistice.simulator.shadow.Screen}.
 */
@NullMarked
package org.armistice.simulator.shadow;

import org.jspecify.annotations.NullMarked;
