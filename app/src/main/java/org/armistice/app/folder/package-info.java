/** The folder in which a run is kept; start at {@link org.armistice.app.folder.RunFolder}. */
@NullMarked
package org.armistice.app.folder;

import org.jspecify.annotations.NullMarked;
