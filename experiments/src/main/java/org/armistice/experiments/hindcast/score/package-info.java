/**
 * How good forecasts were: pure functions of a forecast and of what was observed. Start at {@link
 * org.armistice.experiments.hindcast.score.BrierScore}.
 */
@NullMarked
package org.armistice.experiments.hindcast.score;

import org.jspecify.annotations.NullMarked;
