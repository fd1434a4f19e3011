/**
 * Forecasts that know nothing of causes, which a model has to beat; start at {@link
 * org.armistice.experiments.hindcast.baseline.ContactHazard}.
 */
@NullMarked
package org.armistice.experiments.hindcast.baseline;

import org.jspecify.annotations.NullMarked;
