/** Gaps, overlaps and useless rows of decision tables; start at {@link org.armistice.analysis.table.DmnAnalysis}. */
@NullMarked
package org.armistice.analysis.table;

import org.jspecify.annotations.NullMarked;
