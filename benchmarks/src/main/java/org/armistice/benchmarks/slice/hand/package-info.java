/**
 * The slice written by hand: {@link org.armistice.benchmarks.slice.hand.HandWritten}.
 */
@NullMarked
package org.armistice.benchmarks.slice.hand;

import org.jspecify.annotations.NullMarked;
