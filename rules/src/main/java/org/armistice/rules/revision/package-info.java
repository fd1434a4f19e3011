/** What changed between two versions of rulebooks; start at {@link org.armistice.rules.revision.Revision}. */
@NullMarked
package org.armistice.rules.revision;

import org.jspecify.annotations.NullMarked;
