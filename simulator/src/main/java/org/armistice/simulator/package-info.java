/**
 * The simulated day: rules propose, the engine applies effects and keeps the account of why. Studies of
 * many runs are built on it.
 */
@NullMarked
package org.armistice.simulator;

import org.jspecify.annotations.NullMarked;
