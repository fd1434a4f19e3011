/**
 * JMH benchmarks: what a day, a run and a compiled rulebook cost.
 */
@NullMarked
package org.armistice.benchmarks;

import org.jspecify.annotations.NullMarked;
