/** {@code rules diff}: two versions of rulebooks compared; start at {@link org.armistice.app.revision.DiffCommand}. */
@NullMarked
package org.armistice.app.revision;

import org.jspecify.annotations.NullMarked;
