/** The folder in which a run is kept; start at {@link org.armistice.simulator.folder.RunFolder}. */
@NullMarked
package org.armistice.simulator.folder;

import org.jspecify.annotations.NullMarked;
