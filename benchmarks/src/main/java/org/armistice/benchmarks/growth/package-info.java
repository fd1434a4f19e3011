/** What a day costs in theatres of ever more places: {@link org.armistice.benchmarks.growth.GrowthTable}. */
@NullMarked
package org.armistice.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
