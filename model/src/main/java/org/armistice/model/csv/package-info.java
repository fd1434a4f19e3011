/** Tables of comma-separated values with the position of every cell; start at {@link org.armistice.model.csv.CsvTable}. */
@NullMarked
package org.armistice.model.csv;

import org.jspecify.annotations.NullMarked;
