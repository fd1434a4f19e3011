/** Where many runs are kept, as tables in Parquet files; start at {@link org.armistice.experiments.store.EnsembleFolder}. */
@NullMarked
package org.armistice.experiments.store;

import org.jspecify.annotations.NullMarked;
