/**
 * What came of runs, as pages to read, print and pass on; start at {@link org.armistice.app.report.RunReport} for one run
 * and at {@link org.armistice.app.report.EnsemblePage} for many.
 */
@NullMarked
package org.armistice.app.report;

import org.jspecify.annotations.NullMarked;
