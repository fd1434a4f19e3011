/**
 * The slice on Evrete, as far as its language goes: {@link
 * org.armistice.benchmarks.slice.evrete.EvretePlayer}.
 */
@NullMarked
package org.armistice.benchmarks.slice.evrete;

import org.jspecify.annotations.NullMarked;
