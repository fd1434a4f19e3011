/** What runs that are compared with each other say, in the terminal; start at {@link org.armistice.app.outcome.PartingText}. */
@NullMarked
package org.armistice.app.outcome;

import org.jspecify.annotations.NullMarked;
