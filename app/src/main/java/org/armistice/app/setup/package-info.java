/** A scenario put together with its rulebooks; start at {@link org.armistice.app.setup.Setup}. */
@NullMarked
package org.armistice.app.setup;

import org.jspecify.annotations.NullMarked;
