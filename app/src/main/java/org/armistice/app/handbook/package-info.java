/** A set of rulebooks as one HTML page; start at {@link org.armistice.app.handbook.Handbook}. */
@NullMarked
package org.armistice.app.handbook;

import org.jspecify.annotations.NullMarked;
