/** What looks wrong with rulebooks that are free of errors; start at {@link org.armistice.rules.check.Warnings}. */
@NullMarked
package org.armistice.rules.check;

import org.jspecify.annotations.NullMarked;
