/** Prose of rulebooks as HTML; start at {@link org.armistice.rules.prose.Prose}. */
@NullMarked
package org.armistice.rules.prose;

import org.jspecify.annotations.NullMarked;
