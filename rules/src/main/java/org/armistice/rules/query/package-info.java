/**
 * Conditions made ready to be looked at in a world, without trying every fact for every variable. Start at {@link
 * org.armistice.rules.query.Query}.
 */
@NullMarked
package org.armistice.rules.query;

import org.jspecify.annotations.NullMarked;
