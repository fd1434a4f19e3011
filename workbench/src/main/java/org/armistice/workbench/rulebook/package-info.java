/** The rulebooks of a scenario: listed, read, saved and kept; start at {@link org.armistice.workbench.rulebook.Library}. */
@NullMarked
package org.armistice.workbench.rulebook;

import org.jspecify.annotations.NullMarked;
