/**
 * How much each of many factors matters to what comes out; start at {@link
 * org.armistice.experiments.sensitivity.Method}.
 */
@NullMarked
package org.armistice.experiments.sensitivity;

import org.jspecify.annotations.NullMarked;
