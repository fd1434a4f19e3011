/** Problems as documents for other programs; start at {@link org.armistice.app.diagnostics.ProblemFormat}. */
@NullMarked
package org.armistice.app.diagnostics;

import org.jspecify.annotations.NullMarked;
