/** Claims, kept apart from facts; start at {@link org.armistice.model.report.Report}. */
@NullMarked
package org.armistice.model.report;

import org.jspecify.annotations.NullMarked;
