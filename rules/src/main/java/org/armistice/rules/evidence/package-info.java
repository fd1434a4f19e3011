/** What rules read, and what they would have needed; start at {@link org.armistice.rules.evidence.Evidence}. */
@NullMarked
package org.armistice.rules.evidence;

import org.jspecify.annotations.NullMarked;
