/** Runs set against what was observed; start at {@link org.armistice.app.hindcast.HindcastCommand}. */
@NullMarked
package org.armistice.app.hindcast;

import org.jspecify.annotations.NullMarked;
