/**
 * The slice: thirteen rules of supply and control, decided five ways on the same recorded run. {@link
 * org.armistice.benchmarks.slice.SliceTable} prints how they compare.
 */
@NullMarked
package org.armistice.benchmarks.slice;

import org.jspecify.annotations.NullMarked;
