/** Finding out which rules hold; start at {@link org.armistice.rules.match.Matcher}. */
@NullMarked
package org.armistice.rules.match;

import org.jspecify.annotations.NullMarked;
