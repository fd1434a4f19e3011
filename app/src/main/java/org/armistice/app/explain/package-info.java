/** Why something happened; start at {@link org.armistice.app.explain.ExplainCommand}. */
@NullMarked
package org.armistice.app.explain;

import org.jspecify.annotations.NullMarked;
