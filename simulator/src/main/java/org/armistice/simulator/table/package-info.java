/** Decision tables in a run; start at {@link org.armistice.simulator.table.OneRow}. */
@NullMarked
package org.armistice.simulator.table;

import org.jspecify.annotations.NullMarked;
