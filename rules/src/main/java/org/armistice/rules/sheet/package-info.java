/** Tables in files of their own, CSV or a sheet of a workbook; start at {@link org.armistice.rules.sheet.SheetFile}. */
@NullMarked
package org.armistice.rules.sheet;

import org.jspecify.annotations.NullMarked;
